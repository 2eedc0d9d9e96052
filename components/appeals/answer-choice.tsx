import { ChoiceField } from "@/components/form/choice-field";
import type { OwnResponse } from "@/lib/appeals/queries";
import { type AnswerGiven, answerGiven } from "@/lib/appeals/rules";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import { stamp } from "@/lib/time";

type Response = Omit<OwnResponse, "city"> & { city: { name: string } };

/** "Was sagt Stendal?": what the city can say, with what it said before. */
export function AnswerChoice({ response }: { response: Response }) {
  const given = answerGiven(response);
  return (
    <ChoiceField
      name="answer"
      legend={t("appeals.answer.question", { city: response.city.name })}
      hint={given ? <Given response={response} answer={given} /> : undefined}
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
      {...(given ? { defaultValue: given } : {})}
    />
  );
}

function revoke() {
  return {
    value: "REVOKED",
    label: t("appeals.answer.REVOKED"),
    small: t("appeals.answer.revokedHint"),
  };
}

function Given({ response, answer }: { response: Response; answer: AnswerGiven }) {
  return (
    <>
      {t("appeals.answer.given", { answer: t(`appeals.answer.${answer}`) })} {sourceOf(response)}
    </>
  );
}

function sourceOf(response: Response): string {
  const { answeredBy, answeredByName: name, answeredVia, onBehalfOf } = response;
  const at = response.answeredAt ?? response.readAt;
  if (!at) return "";
  const moment = stamp(at);
  const behalf = onBehalfOf ?? "none";
  if (answeredBy) {
    const person = initialAndFamilyName(answeredBy);
    return t("appeals.answer.source", { person, behalf, moment });
  }
  if (answeredVia !== "GUEST_LINK") return "";
  return name
    ? t("appeals.guest.byName", { name, behalf, moment })
    : t("appeals.guest.byLink", { moment });
}
