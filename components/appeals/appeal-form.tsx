import { AppealFields } from "@/components/appeals/appeal-fields";
import { AppealPreview } from "@/components/appeals/appeal-preview";
import { AudienceFields, Reached } from "@/components/appeals/audience-fields";
import { fieldNames } from "@/components/appeals/field-names";
import { ActionForm } from "@/components/form/action-form";
import { formLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Columns, Sticky } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { audienceOf, EVERYBODY } from "@/lib/appeals/audience";
import type { AudienceDesk } from "@/lib/appeals/read-audience";
import type { Missing } from "@/lib/appeals/rules";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import { type FormAction, untouched } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AppealFormProps = {
  action: FormAction;
  /** The draft as it was saved last; none for a new one. */
  draft: AppealAsWritten | null;
  /** What the audience is chosen from. */
  desk: AudienceDesk;
  /** What was still missing when it was to be sent. */
  missing?: Missing;
};

/** Writing desk: the text on the left, what the cities will see on the right. */
export function AppealForm({ action, draft, desk, missing = {} }: AppealFormProps) {
  const fields = Object.keys(missing) as (keyof Missing)[];
  const fieldErrors = Object.fromEntries(
    fields.map((field) => [field, t(`appeals.form.missing.${field}`)]),
  );
  const audience = draft ? audienceOf(draft) : EVERYBODY;
  const incomplete = fields.length > 0;
  const labels = {
    ...formLabels,
    summaryTitle: t("appeals.form.missingTitle", { count: fields.length }),
    kept: t("appeals.form.kept"),
  };
  return (
    <ActionForm
      key={draft?.version ?? 0}
      action={action}
      labels={incomplete ? labels : formLabels}
      initial={incomplete ? { ...untouched, status: "invalid", fieldErrors } : untouched}
      names={fieldNames}
      className="page-flow"
    >
      {draft ? (
        <>
          <HiddenField name="appealId" value={draft.id} />
          <HiddenField name="version" value={draft.version} />
        </>
      ) : null}
      {/* The Enter key presses the first button of a form: it must save, never send to a hundred town halls. */}
      <button type="submit" name="intent" value="preview" hidden />
      <Columns variant="halves">
        <Section id="text" title={t("appeals.form.text")}>
          <AppealFields values={draft ?? undefined} />
          <AudienceFields desk={desk} audience={audience} />
          <Acts>
            <SubmitButton name="intent" value="publish">
              <Reached desk={desk} audience={audience} kind="send" />
            </SubmitButton>
            <SubmitButton kind="secondary" name="intent" value="preview">
              {t("appeals.form.preview")}
            </SubmitButton>
          </Acts>
          <p className="text-quiet text-small">{t("appeals.form.previewHint")}</p>
        </Section>
        <Sticky>
          <AppealPreview appeal={draft} />
        </Sticky>
      </Columns>
    </ActionForm>
  );
}
