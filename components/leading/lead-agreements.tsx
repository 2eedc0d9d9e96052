import { CommitmentStatus } from "@/components/commitments/commitment-status";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Line, Lines } from "@/components/ui/lines";
import { dueInWords } from "@/lib/commitments/rules";
import type { CommitmentLine } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type LeadAgreementsProps = {
  meetingId: string;
  openItemId: string | undefined;
  commitments: readonly CommitmentLine[];
  /** Whether the meeting has begun; before that nothing can be agreed. */
  begun: boolean;
  note: FormAction;
};

/** Agreements in one line each, and what was agreed so far. */
export function LeadAgreements(props: LeadAgreementsProps) {
  const { meetingId, openItemId, commitments, begun, note } = props;
  return (
    <>
      {begun ? (
        <ActionForm
          action={note}
          className="stack gap-4"
          names={{ line: t("leading.agreements.label") }}
        >
          <HiddenField name="meetingId" value={meetingId} />
          {openItemId ? <HiddenField name="agendaItemId" value={openItemId} /> : null}
          <TextField
            name="line"
            label={t("leading.agreements.label")}
            hint={t("leading.agreements.hint")}
            maxLength={200}
            autoComplete="off"
          />
          <Acts>
            <SubmitButton kind="secondary">{t("leading.agreements.submit")}</SubmitButton>
            <a
              className="inline-flex min-h-11 items-center"
              href={`/meetings/${meetingId}/commitments/new`}
            >
              {t("leading.agreements.fields")}
            </a>
          </Acts>
        </ActionForm>
      ) : (
        <p className="text-quiet">{t("leading.agreements.notYet")}</p>
      )}
      <div className="stack gap-4">
        <h3 className="kern-heading-small">{t("leading.agreements.title")}</h3>
        {commitments.length === 0 ? (
          <p>{t("leading.agreements.none")}</p>
        ) : (
          <Lines>
            {commitments.map((one) => (
              <Agreement key={one.id} agreement={one} />
            ))}
          </Lines>
        )}
      </div>
    </>
  );
}

function Agreement({ agreement }: { agreement: CommitmentLine }) {
  const { id, title, owners, dueOn, proviso, status, reason } = agreement;
  return (
    <Line>
      <p>
        <a href={`/commitments/${id}`}>{title}</a>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <CommitmentStatus status={status} reason={reason} />
        <span className="text-quiet">
          {t("leading.agreements.ownersAndDue", { owners, due: dueInWords(dueOn) })}
        </span>
      </p>
      {proviso ? <p className="text-small">{proviso.text}</p> : null}
    </Line>
  );
}
