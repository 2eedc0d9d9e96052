import { UploadForm } from "@/components/files/upload-form";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { MOST_APPEAL_FILES } from "@/lib/appeals/rules";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import { APPEAL_FILES } from "@/lib/files/kinds";
import { sizeInWords } from "@/lib/files/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AppealFilesProps = {
  appeal: Pick<AppealAsWritten, "slug" | "files">;
  /** For who writes the draft; none for readers. */
  desk: { remove: FormAction; refusal: string | null } | null;
};

/** What is attached to an appeal; nothing where a reader has none to find. */
export function AppealFiles({ appeal: { slug, files }, desk }: AppealFilesProps) {
  if (files.length === 0 && !desk) return null;
  return (
    <Section id="dateien" title={t("appeals.files.title")} gap={16}>
      {desk ? <p className="max-w-measure text-quiet">{t("appeals.files.hint")}</p> : null}
      {files.length > 0 ? (
        <Lines>
          {files.map(({ id, name, size }) => (
            <Line key={id}>
              <a className="font-semibold [overflow-wrap:anywhere]" href={`/files/${id}`}>
                {name}
              </a>
              <p className="text-quiet text-small">{sizeInWords(size)}</p>
              {desk ? <Remove id={id} name={name} action={desk.remove} /> : null}
            </Line>
          ))}
        </Lines>
      ) : null}
      {desk && files.length < MOST_APPEAL_FILES ? (
        <UploadForm
          action={`/appeals/${slug}/upload`}
          kinds={APPEAL_FILES}
          hint={t("appeals.files.kinds", { most: MOST_APPEAL_FILES })}
          refusal={desk.refusal}
          submit={t("files.submit")}
        />
      ) : null}
    </Section>
  );
}

function Remove({ id, name, action }: { id: string; name: string; action: FormAction }) {
  return (
    <ActionForm action={action} scope={id} className="">
      <HiddenField name="fileId" value={id} />
      <SubmitButton kind="tertiary">{t("appeals.files.remove", { name })}</SubmitButton>
    </ActionForm>
  );
}
