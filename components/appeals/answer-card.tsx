import { AnswerButton, AnswerChoice } from "@/components/appeals/answer-choice";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Acts } from "@/components/ui/acts";
import { Card } from "@/components/ui/card";
import { answerGiven } from "@/lib/appeals/rules";
import type { OwnResponse } from "@/lib/appeals/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AnswerCardProps = {
  action: FormAction;
  appealId: string;
  /** The version of the text that is shown. */
  revision: number;
  response: OwnResponse;
  /** Whether the text meant something else when the city answered. */
  earlier: boolean;
};

/** Where the agreement is that a pledge has become. */
function PledgeLink({ response: { pledge, commitment } }: Pick<AnswerCardProps, "response">) {
  if (!pledge || !commitment) return null;
  return <a href={`/commitments/${commitment.id}`}>{t("appeals.answer.commitment")}</a>;
}

/** What the reader's city says to the appeal, now or changed later. */
export function AnswerCard({ action, appealId, revision, response, earlier }: AnswerCardProps) {
  const given = answerGiven(response);
  return (
    <Card warm small className="print:hidden">
      <ActionForm
        key={`${given} ${response.answeredAt?.getTime()}`}
        action={action}
        scope={response.cityId}
        className="stack gap-4"
      >
        <HiddenField name="appealId" value={appealId} />
        <HiddenField name="cityId" value={response.cityId} />
        <HiddenField name="revision" value={revision} />
        <AnswerChoice response={response} earlier={earlier} />
        <Acts>
          <AnswerButton response={response} earlier={earlier} />
        </Acts>
      </ActionForm>
      <PledgeLink response={response} />
    </Card>
  );
}
