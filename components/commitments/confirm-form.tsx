import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FormDetails } from "@/components/form/form-details";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import type { Said } from "@/lib/commitments/proviso";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

/** The city asked, and what the reader saw it say last. */
type Asked = { commitmentId: string; cityId: string; seen: Said };

type ConfirmFormProps = Asked & {
  action: FormAction;
  kind: "primary" | "secondary";
  children: ReactNode;
};

/** One button: the city takes part all the same. */
export function ConfirmForm({ action, kind, children, ...asked }: ConfirmFormProps) {
  return (
    <ActionForm action={action} scope={`confirm-${asked.cityId}`}>
      <AskedFields {...asked} word="CONFIRMED" />
      <Acts>
        <SubmitButton kind={kind}>{children}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

type RefuseFormProps = Asked & { action: FormAction };

/** That the city does not take part, or no longer, and why. */
export function RefuseForm({ action, ...asked }: RefuseFormProps) {
  const summary = asked.seen === "CONFIRMED" ? "withdraw" : "refuse";
  return (
    <ActionForm action={action} scope={`refuse-${asked.cityId}`}>
      <AskedFields {...asked} word="REFUSED" />
      <FormDetails summary={t(`commitments.confirm.${summary}`)}>
        <TextArea
          name="reason"
          label={t("commitments.confirm.reason")}
          hint={t("commitments.confirm.reasonHint")}
          rows={2}
          maxLength={200}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("commitments.confirm.submitRefusal")}</SubmitButton>
        </Acts>
      </FormDetails>
    </ActionForm>
  );
}

type AskedFieldsProps = Asked & { word: "CONFIRMED" | "REFUSED" };

function AskedFields({ commitmentId, cityId, seen, word }: AskedFieldsProps) {
  return (
    <>
      <HiddenField name="commitmentId" value={commitmentId} />
      <HiddenField name="cityId" value={cityId} />
      <HiddenField name="seen" value={seen} />
      <HiddenField name="word" value={word} />
    </>
  );
}
