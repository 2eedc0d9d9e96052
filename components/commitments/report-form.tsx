import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import type { CommitmentDetail } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { toDay } from "@/lib/time";

const standings = ["IN_PROGRESS", "ACHIEVED", "POSTPONED", "ABANDONED"] as const;

type ReportFormProps = {
  action: FormAction;
  commitment: CommitmentDetail;
  /** Whether nothing else is asked of the reader first. */
  isFirst: boolean;
};

/** "Wie steht es heute?" All fields are open, so that it works without scripts; hints say what belongs to what. */
export function ReportForm({ action, commitment, isFirst }: ReportFormProps) {
  const { id, version, status, reason, dueOn } = commitment;
  const isPostponed = status === "POSTPONED";
  return (
    <ActionForm action={action} scope="report">
      <HiddenField name="commitmentId" value={id} />
      <HiddenField name="version" value={version} />
      <ChoiceField
        name="status"
        legend={t("commitments.report.question")}
        choices={standings.map((value) => ({ value, label: t(`commitments.history.${value}`) }))}
        defaultValue={status}
      />
      <TextArea
        name="reason"
        label={t("commitments.report.reason")}
        hint={t("commitments.report.reasonHint")}
        rows={2}
        maxLength={200}
        defaultValue={reason ?? ""}
      />
      <DateField
        name="dueOn"
        legend={t("commitments.report.newDay")}
        hint={t("commitments.report.newDayHint")}
        labels={dateLabels}
        defaultValue={isPostponed && dueOn ? toDay(dueOn) : ""}
      />
      <TextArea
        name="note"
        label={t("commitments.report.note")}
        hint={t("commitments.report.noteHint")}
        optional={optionalMark}
        rows={3}
        maxLength={600}
      />
      <Acts>
        <SubmitButton kind={isFirst ? "primary" : "secondary"}>
          {t("commitments.report.submit")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}
