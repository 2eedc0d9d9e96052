import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { OnlyWhen } from "@/components/form/only-when";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import type { ReleaseView } from "@/lib/releases/views";

type DecideFormProps = {
  action: FormAction;
  /** What the form is about: the release, or the guest link to it. */
  subject: { name: "releaseId" | "token"; value: string };
  release: ReleaseView;
};

/** One question; a wording of one's own only where there are words; one button. */
export function DecideForm({ action, subject, release }: DecideFormProps) {
  const { quote } = release;
  return (
    <ActionForm
      action={action}
      names={{ text: t("releases.form.text"), name: t("releases.form.name") }}
      className="group/answer stack gap-8"
    >
      <HiddenField name={subject.name} value={subject.value} />
      <ChoiceField
        name="answer"
        legend={t("releases.form.question")}
        choices={[
          { value: "RELEASE", label: t("releases.form.release") },
          ...(quote ? [{ value: "REWORD", label: t("releases.form.reword") }] : []),
          { value: "REFUSE", label: t("releases.form.refuse") },
        ]}
      />
      {quote ? (
        <OnlyWhen chosen="reword">
          <TextArea
            name="text"
            label={t("releases.form.text")}
            hint={t("releases.form.textHint")}
            defaultValue={quote.text}
            rows={5}
            maxLength={1000}
          />
        </OnlyWhen>
      ) : null}
      <OnlyWhen chosen="refuse">
        <TextArea
          name="reason"
          label={t("releases.form.reason")}
          hint={t("releases.form.reasonHint")}
          optional={optionalMark}
          rows={3}
          maxLength={300}
        />
      </OnlyWhen>
      {subject.name === "token" ? (
        <TextField
          name="name"
          label={t("releases.form.name")}
          hint={t("releases.form.nameHint")}
          defaultValue={(release.official && fullName(release.official)) ?? release.name}
          autoComplete="name"
          maxLength={120}
        />
      ) : null}
      <Acts>
        <SubmitButton>{t("releases.form.send")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
