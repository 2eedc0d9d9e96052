import { UploadForm } from "@/components/files/upload-form";
import { Section } from "@/components/ui/section";
import { SHEET_FILES } from "@/lib/files/kinds";
import { t } from "@/lib/i18n/words";

type ImportFormProps = {
  isFirst: boolean;
  /** Why the last file was not taken, in words. */
  refusal: string | null;
};

/** A table of cities as a file; nothing changes before it was looked at. */
export function ImportForm({ isFirst, refusal }: ImportFormProps) {
  return (
    <Section id="hochladen" title={t("cityImport.upload.title")}>
      <p className="max-w-measure">{t("cityImport.upload.text")}</p>
      <div className="w-full max-w-narrow">
        <UploadForm
          action="/cities/import/upload"
          kinds={SHEET_FILES}
          hint={t("cityImport.upload.fileHint")}
          refusal={refusal}
          submit={t("cityImport.upload.submit")}
          kind={isFirst ? "primary" : "secondary"}
        />
      </div>
    </Section>
  );
}
