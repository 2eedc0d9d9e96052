import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { Missing } from "@/lib/press/rules";

type PublishStepProps = {
  action: FormAction;
  press: { id: string; version: number };
  missing: readonly Missing[];
};

/** Publishes once nothing is missing; until then it says what is. */
export function PublishStep({ action, press, missing }: PublishStepProps) {
  if (missing.length > 0) {
    return (
      <div className="stack gap-2">
        <p className="text-quiet text-small">{t("press.desk.publishLater")}</p>
        <ul className="list-disc space-y-1 pl-8 text-small">
          {missing.map((one) => (
            <li key={keyOf(one)}>{missingInWords(one)}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <ActionForm action={action} scope="veroeffentlichen" className="stack gap-4">
      <HiddenField name="pressReleaseId" value={press.id} />
      <HiddenField name="version" value={press.version} />
      <p className="text-small">{t("press.desk.publishText")}</p>
      <SubmitButton>{t("press.desk.publish")}</SubmitButton>
    </ActionForm>
  );
}

function keyOf(one: Missing): string {
  return one.kind === "photo" ? one.id : `${one.kind}-${one.position}`;
}

function missingInWords(one: Missing): string {
  if (one.kind === "quote") {
    const { position, who, state } = one;
    return t("press.missing.quote", { position, who, state: t(`releases.state.${state}`) });
  }
  if (one.kind === "unknown") return t("press.missing.unknown", { position: one.position });
  if (!one.isDescribed) return t("press.missing.photoWords");
  return t("press.missing.photo", { caption: one.caption });
}

type DraftStepProps = { action: FormAction; meetingId: string };

/** Has the draft written from the approved minutes. */
export function DraftStep({ action, meetingId }: DraftStepProps) {
  return (
    <ActionForm action={action} className="stack gap-4">
      <HiddenField name="meetingId" value={meetingId} />
      <SubmitButton>{t("press.empty.draft")}</SubmitButton>
    </ActionForm>
  );
}
