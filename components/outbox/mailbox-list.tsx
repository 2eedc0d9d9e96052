import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { t } from "@/lib/i18n/words";
import type { MailFile } from "@/lib/outbox/mail-folder";
import { machineTime, stamp } from "@/lib/time";

/** The mails of the demo, newest first. */
export function MailboxList({ mails }: { mails: readonly MailFile[] }) {
  if (mails.length === 0) {
    return (
      <EmptyState title={t("outbox.mailbox.emptyTitle")} level={2}>
        <p>{t("outbox.mailbox.emptyText")}</p>
        <p>
          <ButtonLink href="/sign-in" kind="primary">
            {t("outbox.mailbox.signIn")}
          </ButtonLink>
        </p>
      </EmptyState>
    );
  }
  return (
    <Lines label={t("outbox.mailbox.list")}>
      {mails.map((mail) => {
        const writtenAt = new Date(mail.writtenAt);
        return (
          <Line key={mail.id}>
            <LineTitle href={`/mailbox/${mail.id}`} level={2}>
              {mail.subject}
            </LineTitle>
            <p className="break-words text-quiet">
              <time dateTime={machineTime(writtenAt)}>
                {t("outbox.mailbox.to", { address: mail.to, moment: stamp(writtenAt) })}
              </time>
            </p>
          </Line>
        );
      })}
    </Lines>
  );
}
