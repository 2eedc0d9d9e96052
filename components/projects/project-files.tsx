import { UploadForm } from "@/components/files/upload-form";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { PROJECT_FILES } from "@/lib/files/kinds";
import { sizeInWords } from "@/lib/files/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { MOST_FILES } from "@/lib/projects/rules";
import type { FileLine } from "@/lib/projects/views";
import { shortDate } from "@/lib/time";

type ProjectFilesProps = {
  projectId: string;
  files: FileLine[];
  /** For the city's own people; none for readers. */
  desk: { remove: FormAction; refusal: string | null } | null;
};

/** The files of a project, for its city with what adds and removes them. */
export function ProjectFiles({ projectId, files, desk }: ProjectFilesProps) {
  return (
    <Section id="dateien" title={t("projects.page.files")}>
      {files.length === 0 ? <p>{t("projects.page.noFiles")}</p> : null}
      {files.length > 0 ? (
        <Lines>
          {files.map((file) => (
            <Line key={file.id}>
              <a className="font-semibold [overflow-wrap:anywhere]" href={`/files/${file.id}`}>
                {file.name}
              </a>
              <p className="text-quiet text-small">{lineOf(file)}</p>
              {desk ? <Remove file={file} action={desk.remove} /> : null}
            </Line>
          ))}
        </Lines>
      ) : null}
      {desk && files.length < MOST_FILES ? (
        <UploadForm
          action={`/projects/${projectId}/upload`}
          kinds={PROJECT_FILES}
          hint={t("files.hint")}
          refusal={desk.refusal}
          submit={t("files.submit")}
        />
      ) : null}
    </Section>
  );
}

function lineOf({ name, size, uploadedAt }: FileLine): string {
  const ending = name.slice(name.lastIndexOf(".") + 1) as "pdf";
  const kind = t(`files.kind.${ending}`);
  return t("files.line", { kind, size: sizeInWords(size), day: shortDate(uploadedAt) });
}

function Remove({ file: { id, name }, action }: { file: FileLine; action: FormAction }) {
  return (
    <Details summary={t.rich("files.remove.open", { name, hidden })}>
      <ActionForm action={action} scope={id} className="stack gap-4">
        <HiddenField name="fileId" value={id} />
        <p>{t("files.remove.sure")}</p>
        <SubmitButton kind="secondary">
          {t.rich("files.remove.submit", { name, hidden })}
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
