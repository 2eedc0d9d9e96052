import { UploadForm } from "@/components/files/upload-form";
import { Section } from "@/components/ui/section";
import { CSV_FILES } from "@/lib/files/kinds";
import { t } from "@/lib/i18n/words";

type HolidayFormProps = {
  isFirst: boolean;
  /** Why the last file was not taken, in words. */
  refusal: string | null;
};

/** New holiday data as a file; nothing changes before they were looked at. */
export function HolidayForm({ isFirst, refusal }: HolidayFormProps) {
  return (
    <Section id="hochladen" title={t("holidays.upload.title")}>
      <p className="max-w-measure">{t("holidays.upload.text")}</p>
      <div className="w-full max-w-narrow">
        <UploadForm
          action="/holidays/upload"
          kinds={CSV_FILES}
          hint={t("holidays.upload.fileHint")}
          refusal={refusal}
          submit={t("holidays.upload.submit")}
          kind={isFirst ? "primary" : "secondary"}
        />
      </div>
    </Section>
  );
}
