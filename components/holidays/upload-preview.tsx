import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ChangeTable } from "@/components/holidays/change-table";
import { WrongLines } from "@/components/holidays/wrong-lines";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import type { OpenUpload } from "@/lib/holidays/queries";
import type { StateComparison } from "@/lib/holidays/rules";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { recently } from "@/lib/time";

type UploadPreviewProps = {
  upload: OpenUpload;
  comparison: readonly StateComparison[];
  confirm: FormAction;
  discard: FormAction;
  now: Date;
};

/** What an upload would change; then it is confirmed or discarded. */
export function UploadPreview({ upload, comparison, confirm, discard, now }: UploadPreviewProps) {
  const { id, fileName, uploadedAt, uploadedBy, periods, wrong } = upload;
  const isRight = wrong.length === 0 && periods.length > 0;
  return (
    <Section id="vorschau" title={t("holidays.preview.title")}>
      <p className="max-w-measure">
        {t("holidays.preview.lede", {
          file: fileName,
          moment: recently(uploadedAt, now),
          person: fullName(uploadedBy) ?? "",
        })}
      </p>
      <WrongLines lines={wrong} isEmpty={periods.length === 0} />
      {periods.length > 0 ? <ChangeTable comparison={comparison} /> : null}
      <Acts>
        {isRight ? (
          <ActionForm action={confirm} className="" scope="ersetzen">
            <HiddenField name="uploadId" value={id} />
            <SubmitButton>{t("holidays.preview.confirm")}</SubmitButton>
          </ActionForm>
        ) : null}
        <ActionForm action={discard} className="" scope="verwerfen">
          <HiddenField name="uploadId" value={id} />
          <SubmitButton kind="secondary">{t("holidays.preview.discard")}</SubmitButton>
        </ActionForm>
      </Acts>
    </Section>
  );
}
