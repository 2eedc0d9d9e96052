import { ActionForm } from "@/components/form/action-form";
import { FileField } from "@/components/form/file-field";
import { FormKey } from "@/components/form/form-key";
import { formLabels } from "@/components/form/form-labels";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type UploadFormProps = { action: FormAction; isFirst: boolean };

/** New holiday data as a file; nothing changes before they were looked at. */
export function UploadForm({ action, isFirst }: UploadFormProps) {
  return (
    <Section id="hochladen" title={t("holidays.upload.title")}>
      <p className="max-w-measure">{t("holidays.upload.text")}</p>
      <ActionForm action={action} labels={formLabels} names={{ file: t("holidays.upload.file") }}>
        <FormKey />
        <FileField
          name="file"
          label={t("holidays.upload.file")}
          hint={t("holidays.upload.fileHint")}
          accept=".csv,text/csv"
        />
        <Acts>
          <SubmitButton kind={isFirst ? "primary" : "secondary"}>
            {t("holidays.upload.submit")}
          </SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}
