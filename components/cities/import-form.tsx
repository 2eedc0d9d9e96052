import { ActionForm } from "@/components/form/action-form";
import { FileField } from "@/components/form/file-field";
import { FormKey } from "@/components/form/form-key";
import { formLabels } from "@/components/form/form-labels";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ImportFormProps = { action: FormAction; isFirst: boolean };

/** A table of cities as a file; nothing changes before it was looked at. */
export function ImportForm({ action, isFirst }: ImportFormProps) {
  return (
    <Section id="hochladen" title={t("cityImport.upload.title")}>
      <p className="max-w-measure">{t("cityImport.upload.text")}</p>
      <ActionForm action={action} labels={formLabels} names={{ file: t("cityImport.upload.file") }}>
        <FormKey />
        <FileField
          name="file"
          label={t("cityImport.upload.file")}
          hint={t("cityImport.upload.fileHint")}
          accept=".xlsx,.csv"
        />
        <Acts>
          <SubmitButton kind={isFirst ? "primary" : "secondary"}>
            {t("cityImport.upload.submit")}
          </SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}
