import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import type { ContactState } from "@/lib/contacts/rules";
import type { CheckView } from "@/lib/contacts/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type OfficeFormsProps = {
  cityId: string;
  check: CheckView | null;
  state: ContactState;
  ask: FormAction;
  settle: FormAction;
};

/** What the programme office does next for a city: note that its changes are entered, or ask it. Nothing while its answer is awaited. */
export function OfficeForms({ cityId, check, state, ask, settle }: OfficeFormsProps) {
  if (state === "asked") return null;
  if (state === "changes" && check) {
    return (
      <OneButton
        action={settle}
        hint={t("contacts.desk.settleHint")}
        label={t("contacts.desk.settle")}
      >
        <HiddenField name="checkId" value={check.id} />
        <HiddenField name="version" value={check.version} />
      </OneButton>
    );
  }
  return (
    <OneButton action={ask} hint={t("contacts.desk.askHint")} label={t("contacts.desk.ask")}>
      <HiddenField name="cityId" value={cityId} />
    </OneButton>
  );
}

type OneButtonProps = { action: FormAction; hint: string; label: string; children: ReactNode };

function OneButton({ action, hint, label, children }: OneButtonProps) {
  return (
    <ActionForm action={action} scope="buero" className="stack max-w-measure gap-4">
      {children}
      <p className="text-quiet text-small">{hint}</p>
      <Acts>
        <SubmitButton>{label}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
