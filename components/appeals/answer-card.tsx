import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { FormKey } from "@/components/form/form-key";
import { formLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Card } from "@/components/ui/card";
import type { OwnResponse } from "@/lib/appeals/queries";
import { type ResponseState, responseState } from "@/lib/appeals/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import { stamp } from "@/lib/time";

type AnswerCardProps = {
  action: FormAction;
  appealId: string;
  /** The version of the text that is shown. */
  revision: number;
  response: OwnResponse;
};

const ANSWERS = { endorsed: "ENDORSED", read: "READ", declined: "DECLINED" } as const;

type Answerable = keyof typeof ANSWERS;

/** "Was sagt Stendal?": what the city says to the appeal, now or changed later. */
export function AnswerCard({ action, appealId, revision, response }: AnswerCardProps) {
  const state = responseState(response);
  const given = isAnswerable(state) ? state : null;
  return (
    <Card warm small className="print:hidden">
      <ActionForm
        key={`${state} ${response.answeredAt?.getTime()}`}
        action={action}
        labels={formLabels}
        scope={response.cityId}
        className="stack gap-4"
      >
        <FormKey />
        <HiddenField name="appealId" value={appealId} />
        <HiddenField name="cityId" value={response.cityId} />
        <HiddenField name="revision" value={revision} />
        <ChoiceField
          name="answer"
          legend={t("appeals.answer.question", { city: response.city.name })}
          hint={given ? <Given response={response} state={given} /> : undefined}
          choices={[
            { value: "ENDORSED", label: t("appeals.answer.ENDORSED") },
            {
              value: "READ",
              label: t("appeals.answer.READ"),
              small: t("appeals.answer.readHint"),
            },
            { value: "DECLINED", label: t("appeals.answer.DECLINED") },
            ...(given ? [revoke()] : []),
          ]}
          {...(given ? { defaultValue: ANSWERS[given] } : {})}
        />
        <Acts>
          <SubmitButton>
            {given ? t("appeals.answer.change") : t("appeals.answer.send")}
          </SubmitButton>
        </Acts>
      </ActionForm>
    </Card>
  );
}

function isAnswerable(state: ResponseState): state is Answerable {
  return state in ANSWERS;
}

function revoke() {
  return {
    value: "REVOKED",
    label: t("appeals.answer.REVOKED"),
    small: t("appeals.answer.revokedHint"),
  };
}

function Given({ response, state }: { response: OwnResponse; state: Answerable }) {
  const moment = response.answeredAt ?? response.readAt;
  const { answeredBy, onBehalfOf } = response;
  return (
    <>
      {t("appeals.answer.given", { answer: t(`appeals.answer.${ANSWERS[state]}`) })}
      {answeredBy && moment ? (
        <>
          {" "}
          {t("appeals.answer.source", {
            person: initialAndFamilyName(answeredBy),
            behalf: onBehalfOf ?? "none",
            moment: stamp(moment),
          })}
        </>
      ) : null}
    </>
  );
}
