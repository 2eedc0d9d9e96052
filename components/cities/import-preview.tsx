import { ImportDoubts } from "@/components/cities/import-doubts";
import { ImportTable } from "@/components/cities/import-table";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { OpenImport } from "@/lib/cities/find-import";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { recently } from "@/lib/time";

type ImportPreviewProps = {
  open: OpenImport;
  confirm: FormAction;
  discard: FormAction;
  now: Date;
};

/** What an import would change, line by line; then it is taken over or laid aside. */
export function ImportPreview({ open, confirm, discard, now }: ImportPreviewProps) {
  const { id, fileName, uploadedAt, uploadedBy, rows, wrong, shown } = open;
  const count = (state: string) => rows.filter(({ verdict }) => verdict.state === state).length;
  const counts = {
    new: count("new"),
    changed: count("changed"),
    same: count("same"),
    doubtful: count("doubtful"),
    wrong: count("wrong") + wrong.length,
  };
  const isAllThere = counts.same > 0 && counts.same === rows.length && wrong.length === 0;
  return (
    <Section id="vorschau" title={t("cityImport.preview.title")}>
      <p className="max-w-measure">
        {t("cityImport.preview.lede", {
          file: fileName,
          moment: recently(uploadedAt, now),
          person: fullName(uploadedBy) ?? "",
        })}
      </p>
      <p className="max-w-measure">{t("cityImport.preview.counts", counts)}</p>
      {rows.length + wrong.length === 0 ? <p>{t("cityImport.preview.empty")}</p> : null}
      {isAllThere ? <p>{t("cityImport.preview.nothing")}</p> : null}
      <ImportTable rows={rows} wrong={wrong} />
      {counts.new + counts.changed + counts.doubtful > 0 ? (
        <ActionForm action={confirm} className="stack w-full gap-6" scope="uebernehmen">
          <HiddenField name="importId" value={id} />
          <HiddenField name="shown" value={shown} />
          <ImportDoubts rows={rows} />
          <Acts>
            <SubmitButton>{t("cityImport.preview.confirm")}</SubmitButton>
          </Acts>
        </ActionForm>
      ) : null}
      <ActionForm action={discard} className="" scope="verwerfen">
        <HiddenField name="importId" value={id} />
        <SubmitButton kind="secondary">{t("cityImport.preview.discard")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
