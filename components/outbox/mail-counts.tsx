import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MailCounts as Counts } from "@/lib/outbox/queries";

/** How many mails wait, failed and arrived, and one button for all that failed. */
export function MailCounts({ counts, retry }: { counts: Counts; retry: FormAction }) {
  return (
    <div className="stack gap-4">
      <p>{t("outbox.watch.counts", counts)}</p>
      {counts.failed > 1 ? (
        <ActionForm action={retry} scope="alle">
          <SubmitButton kind="secondary">{t("outbox.watch.retryAll")}</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
