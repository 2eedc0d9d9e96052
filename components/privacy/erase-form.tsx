import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Points } from "@/components/operator/chapter";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type EraseFormProps = { action: FormAction; token?: string };

const STAYS = ["office", "record", "audit", "press", "log"] as const;
const GOES = ["name", "account", "mails", "words"] as const;

/** What goes, what stays and why, and the one box that must be ticked. */
export function EraseForm({ action, token }: EraseFormProps) {
  const names = { confirm: t("privacy.erase.confirm") };
  return (
    <div className="stack max-w-measure gap-6">
      <div className="stack gap-2">
        <h3 className="kern-heading-small">{t("privacy.erase.goes.title")}</h3>
        <Points>
          {GOES.map((one) => (
            <li key={one}>{t(`privacy.erase.goes.${one}`)}</li>
          ))}
        </Points>
      </div>
      <div className="stack gap-2">
        <h3 className="kern-heading-small">{t("privacy.erase.stays.title")}</h3>
        <Points>
          {STAYS.map((one) => (
            <li key={one}>{t(`privacy.erase.stays.${one}`)}</li>
          ))}
        </Points>
      </div>
      <ActionForm action={action} names={names} scope="loeschen" className="stack gap-6">
        {token === undefined ? null : <HiddenField name="token" value={token} />}
        <CheckField name="confirm" label={names.confirm} />
        <SubmitButton kind="secondary">{t("privacy.erase.submit")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
