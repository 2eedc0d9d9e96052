import { UploadForm } from "@/components/files/upload-form";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { PICTURE_FILES } from "@/lib/files/kinds";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type LogoDeskProps = {
  isThere: boolean;
  network: string;
  version: number | undefined;
  /** Why the last picture was not taken, in words. */
  refusal: string | null;
  remove: FormAction;
};

/** The picture in the head of every page: put there, exchanged, taken away. */
export function LogoDesk({ isThere, network, version = 0, refusal, remove }: LogoDeskProps) {
  return (
    <Section id="logo" title={t("settings.logo.title")}>
      <p className="max-w-measure">
        {t(isThere ? "settings.logo.there" : "settings.logo.none", { network })}
      </p>
      <div className="max-w-narrow">
        <UploadForm
          action="/settings/logo/upload"
          kinds={PICTURE_FILES}
          hint={t("settings.logo.hint")}
          refusal={refusal}
          submit={t(isThere ? "settings.logo.exchange" : "settings.logo.submit")}
        >
          <input type="hidden" name="version" value={version} />
        </UploadForm>
      </div>
      {isThere ? (
        <ActionForm action={remove} scope="logo">
          <HiddenField name="version" value={version} />
          <SubmitButton kind="tertiary">{t("settings.logo.remove")}</SubmitButton>
        </ActionForm>
      ) : null}
    </Section>
  );
}
