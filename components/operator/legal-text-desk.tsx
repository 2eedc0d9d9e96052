import { Prose } from "@/components/appeals/prose";
import { ActionForm } from "@/components/form/action-form";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { SettingForm, type SettingFormProps } from "@/components/operator/setting-form";
import { hidden } from "@/components/ui/hidden";
import { Paper } from "@/components/ui/paper";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { readProse } from "@/lib/markdown/prose";
import type { LegalText } from "@/lib/operator/settings";

type LegalTextDeskProps = SettingFormProps & {
  page: LegalText;
  /** Where everybody reads it. */
  address: string;
  text: string;
  draft: string;
  publish: FormAction;
};

/** The own paragraphs of a legal page: typed, looked at, published. */
export function LegalTextDesk(props: LegalTextDeskProps) {
  const { page, address, text, draft, action, publish, version = 0 } = props;
  const title = t(`settings.texts.${page}`);
  const names = { draft: t("settings.texts.draft") };
  return (
    <Section id={page} title={title}>
      <SettingForm
        action={action}
        version={version}
        scope={page}
        names={names}
        submit={t("settings.texts.preview")}
      >
        <HiddenField name="page" value={page} />
        <TextArea
          name="draft"
          label={names.draft}
          hint={t("settings.texts.draftHint")}
          optional={optionalMark}
          rows={8}
          defaultValue={draft}
        />
      </SettingForm>
      {draft === text ? (
        <p>{t(text === "" ? "settings.texts.none" : "settings.texts.live")}</p>
      ) : (
        <>
          <Paper label={t("settings.texts.previewLabel", { page: title })}>
            <p className="text-quiet text-small">{t("settings.texts.previewNote")}</p>
            {draft === "" ? (
              <p>{t("settings.texts.previewEmpty")}</p>
            ) : (
              <div className="stack gap-4">
                <h3 className="kern-heading-medium">{t("settings.texts.chapter")}</h3>
                <Prose blocks={readProse(draft)} under={3} />
              </div>
            )}
          </Paper>
          <ActionForm action={publish} scope={`${page}-publish`}>
            <HiddenField name="version" value={version} />
            <HiddenField name="page" value={page} />
            <SubmitButton kind="secondary">
              {t.rich("settings.texts.publishPage", {
                page: title,
                hidden,
              })}
            </SubmitButton>
          </ActionForm>
        </>
      )}
      <p>
        <a href={address}>{t("settings.texts.open", { page: title })}</a>
      </p>
    </Section>
  );
}
