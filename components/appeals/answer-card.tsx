import { AnswerChoice } from "@/components/appeals/answer-choice";
import { ActionForm } from "@/components/form/action-form";
import { FormKey } from "@/components/form/form-key";
import { formLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Card } from "@/components/ui/card";
import type { OwnResponse } from "@/lib/appeals/queries";
import { answerGiven } from "@/lib/appeals/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AnswerCardProps = {
  action: FormAction;
  appealId: string;
  /** The version of the text that is shown. */
  revision: number;
  response: OwnResponse;
};

/** What the reader's city says to the appeal, now or changed later. */
export function AnswerCard({ action, appealId, revision, response }: AnswerCardProps) {
  const given = answerGiven(response);
  return (
    <Card warm small className="print:hidden">
      <ActionForm
        key={`${given} ${response.answeredAt?.getTime()}`}
        action={action}
        labels={formLabels}
        scope={response.cityId}
        className="stack gap-4"
      >
        <FormKey />
        <HiddenField name="appealId" value={appealId} />
        <HiddenField name="cityId" value={response.cityId} />
        <HiddenField name="revision" value={revision} />
        <AnswerChoice response={response} />
        <Acts>
          <SubmitButton>
            {given ? t("appeals.answer.change") : t("appeals.answer.send")}
          </SubmitButton>
        </Acts>
      </ActionForm>
    </Card>
  );
}
