import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Details } from "@/components/ui/details";
import { LONGEST_TITLE } from "@/lib/appeals/schema";
import { t } from "@/lib/i18n/words";
import { toDay } from "@/lib/time";

export type AppealValues = {
  title: string;
  body: string;
  callToAction: string;
  answerBy: Date | null;
};

/** Title, text, request and day: what is typed for a new appeal and for a correction. */
export function AppealFields({ values }: { values?: AppealValues | undefined }) {
  return (
    <>
      <TextField
        name="title"
        label={t("appeals.form.title")}
        hint={t("appeals.form.titleHint", { max: LONGEST_TITLE })}
        defaultValue={values?.title}
      />
      <TextArea
        name="body"
        label={t("appeals.form.body")}
        hint={t("appeals.form.bodyHint")}
        rows={11}
        defaultValue={values?.body}
      />
      <Details summary={t("appeals.form.markup")}>
        <div className="stack gap-2">
          <p>{t("appeals.form.markupIntro")}</p>
          <ul className="list-disc pl-8">
            {t("appeals.form.markupExamples")
              .split(" | ")
              .map((example) => (
                <li key={example}>{example}</li>
              ))}
          </ul>
        </div>
      </Details>
      <TextField
        name="callToAction"
        label={t("appeals.form.callToAction")}
        hint={t("appeals.form.callToActionHint")}
        defaultValue={values?.callToAction}
      />
      <DateField
        name="answerBy"
        legend={t("appeals.form.answerBy")}
        labels={dateLabels}
        optional={optionalMark}
        defaultValue={values?.answerBy ? toDay(values.answerBy) : undefined}
      />
    </>
  );
}
