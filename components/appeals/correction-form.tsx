import { AppealFields } from "@/components/appeals/appeal-fields";
import { fieldNames } from "@/components/appeals/field-names";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { ChoiceField } from "@/components/form/choice-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type CorrectionFormProps = { action: FormAction; appeal: AppealAsWritten };

/** Changes the text of a published appeal. */
export function CorrectionForm({ action, appeal }: CorrectionFormProps) {
  return (
    <div className="max-w-narrow">
      <ActionForm action={action} names={fieldNames}>
        <HiddenField name="appealId" value={appeal.id} />
        <HiddenField name="version" value={appeal.version} />
        <AppealFields values={appeal} />
        <ChoiceField
          name="change"
          legend={t("appeals.form.change")}
          size="small"
          choices={[
            {
              value: "TYPO",
              label: t("appeals.form.changeTypo"),
              small: t("appeals.form.changeTypoHint"),
            },
            {
              value: "MEANING",
              label: t("appeals.form.changeMeaning"),
              small: t("appeals.form.changeMeaningHint"),
            },
          ]}
        />
        <CheckField
          name="tellCities"
          label={t("appeals.form.tellCities")}
          hint={t("appeals.form.tellCitiesHint")}
        />
        <Acts>
          <SubmitButton>{t("appeals.form.saveCorrection")}</SubmitButton>
        </Acts>
      </ActionForm>
    </div>
  );
}
