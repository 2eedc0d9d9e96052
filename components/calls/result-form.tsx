import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { CallView } from "@/lib/calls/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ResultFormProps = {
  action: FormAction;
  call: Pick<CallView, "id" | "version">;
  /** Whether the talk is what comes next: then it is the one button of the page, before that only possible. */
  isNext: boolean;
};

/** "Wie war das Gespräch?", or before a time was agreed "Haben Sie schon gesprochen?" */
export function ResultForm({ action, call, isNext }: ResultFormProps) {
  return (
    <Section
      id="ergebnis"
      title={t(isNext ? "calls.page.result" : "calls.page.resultEarly")}
      gap={16}
    >
      <ActionForm action={action} scope="ergebnis" className="stack gap-6">
        <HiddenField name="callId" value={call.id} />
        <HiddenField name="version" value={call.version} />
        <TextArea
          name="result"
          label={t("calls.page.resultLabel")}
          hint={t("calls.page.resultHint")}
          rows={3}
          maxLength={300}
        />
        <Acts>
          <SubmitButton kind={isNext ? "primary" : "secondary"}>
            {t("calls.page.resultSubmit")}
          </SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}
