import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/ui/empty-state";
import { hidden } from "@/components/ui/hidden";
import { LineTitle } from "@/components/ui/lines";
import type { ShapeKind } from "@/components/ui/shapes";
import { Stack } from "@/components/ui/stack";
import { Status } from "@/components/ui/status-word";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { WatchedMail } from "@/lib/outbox/queries";
import { machineTime, stamp } from "@/lib/time";

type WatchedMailListProps = {
  mails: readonly WatchedMail[];
  withSent: boolean;
  retry: FormAction;
};

const SHAPES: Record<WatchedMail["state"], ShapeKind> = {
  waiting: "open",
  sent: "achieved",
  bounced: "declined",
  givenUp: "abandoned",
};

/** What became of each mail, why, and a button that tries again. */
export function WatchedMailList({ mails, withSent, retry }: WatchedMailListProps) {
  if (mails.length === 0) {
    return withSent ? (
      <EmptyState title={t("outbox.watch.emptyAllTitle")} level={2}>
        <p>{t("outbox.watch.emptyAllText")}</p>
      </EmptyState>
    ) : (
      <EmptyState title={t("outbox.watch.emptyTitle")} level={2}>
        <p>{t("outbox.watch.emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="lines" aria-label={t("outbox.watch.list")}>
      {mails.map((mail) => (
        <li key={mail.id} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <MailFate mail={mail} />
          {mail.state === "sent" ? null : <RetryForm mail={mail} action={retry} />}
        </li>
      ))}
    </ul>
  );
}

function MailFate({ mail }: { mail: WatchedMail }) {
  const { state, since, nextAttemptAt, reason, meetingId } = mail;
  return (
    <Stack gap={4}>
      <LineTitle level={2}>{mail.subject}</LineTitle>
      <p className="break-words">
        {mail.office
          ? t("outbox.watch.toOffice", { address: mail.to, office: mail.office })
          : t("outbox.watch.to", { address: mail.to })}
      </p>
      <p>
        <Status kind={SHAPES[state]}>
          {t(`outbox.watch.state.${state}`)}{" "}
          <time dateTime={machineTime(since)}>
            {t(`outbox.watch.since.${state}`, { moment: stamp(since) })}
          </time>
        </Status>
      </p>
      {reason ? <p className="max-w-measure">{t(`outbox.watch.reason.${reason}`)}</p> : null}
      {nextAttemptAt ? (
        <p className="text-quiet">{t("outbox.watch.next", { moment: stamp(nextAttemptAt) })}</p>
      ) : null}
      {meetingId ? (
        <p>
          <a href={`/meetings/${meetingId}`}>{t("outbox.watch.toMeeting")}</a>
        </p>
      ) : null}
    </Stack>
  );
}

function RetryForm({ mail, action }: { mail: WatchedMail; action: FormAction }) {
  return (
    <ActionForm action={action} scope={mail.id} className="flex flex-col items-start gap-2">
      <HiddenField name="mailId" value={mail.id} />
      <SubmitButton kind="secondary">
        {t.rich("outbox.watch.retry", {
          subject: mail.subject,
          address: mail.to,
          hidden,
        })}
      </SubmitButton>
    </ActionForm>
  );
}
