import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AnswerFormProps = {
  action: FormAction;
  proposalId: string;
  city: { id: string; name: string };
};

/** A city's yes or no. */
export function AnswerForm({ action, proposalId, city }: AnswerFormProps) {
  const heading = `antwort-${city.id}`;
  const legend = t("proposals.page.legend", { city: city.name });
  return (
    <Section
      id={heading}
      title={t("proposals.page.answerTitle", { city: city.name })}
      className="max-w-measure"
    >
      <p>{t("proposals.page.answerText")}</p>
      <ActionForm
        action={action}
        names={{ answer: legend, word: t("proposals.page.wordLabel") }}
        scope={city.id}
        labelledBy={heading}
      >
        <HiddenField name="proposalId" value={proposalId} />
        <HiddenField name="cityId" value={city.id} />
        <ChoiceField
          name="answer"
          size="small"
          legend={legend}
          choices={(["AGREE", "DECLINE"] as const).map((value) => ({
            value,
            label: t(`proposals.page.${value}`),
          }))}
        />
        <TextArea
          name="word"
          label={t("proposals.page.wordLabel")}
          hint={t("proposals.page.wordHint")}
          optional={optionalMark}
          rows={3}
          maxLength={500}
        />
        <Acts>
          <SubmitButton>{t("proposals.page.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

type WithdrawFormProps = { action: FormAction; proposalId: string };

/** Takes a proposal back. */
export function WithdrawForm({ action, proposalId }: WithdrawFormProps) {
  return (
    <ActionForm action={action} scope="ende" className="stack gap-2">
      <HiddenField name="proposalId" value={proposalId} />
      <SubmitButton kind="secondary">{t("proposals.page.withdraw")}</SubmitButton>
    </ActionForm>
  );
}
