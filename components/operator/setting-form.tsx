import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";

export type SettingFormProps = {
  action: FormAction;
  /** 0 while nobody has changed the setting. */
  version: number | undefined;
};

type FrameProps = SettingFormProps & {
  scope: string;
  names: Record<string, string>;
  submit: ReactNode;
  kind?: "primary" | "secondary";
  children: ReactNode;
};

/** The form of one setting, with the version it started from. */
export function SettingForm(props: FrameProps) {
  const { action, version = 0, scope, names, submit, kind = "secondary", children } = props;
  return (
    <ActionForm action={action} names={names} scope={scope} className="stack max-w-narrow gap-6">
      <HiddenField name="version" value={version} />
      {children}
      <Acts>
        <SubmitButton kind={kind}>{submit}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
