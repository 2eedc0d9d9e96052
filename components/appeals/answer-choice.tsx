import { ChoiceField } from "@/components/form/choice-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { type AnswerGiven, answerGiven } from "@/lib/appeals/rules";
import type { OwnResponse } from "@/lib/appeals/views";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import { shortDate, stamp } from "@/lib/time";

type Response = Omit<OwnResponse, "city"> & { city: { name: string } };

type AnswerChoiceProps = {
  response: Response;
  /** Whether the text meant something else when the city answered. */
  earlier: boolean;
};

/** "Was sagt Stendal?": what the city can say, with what it said before, and what it pledges. */
export function AnswerChoice({ response, earlier }: AnswerChoiceProps) {
  return (
    <>
      {earlier ? <p className="font-semibold">{t("appeals.answer.earlier")}</p> : null}
      <Answers response={response} />
      <div className="when-pledged">
        <TextField
          name="pledge"
          label={t("appeals.answer.pledge")}
          hint={t("appeals.answer.pledgeHint")}
          defaultValue={response.pledge ?? undefined}
        />
      </div>
    </>
  );
}

/** The button under the question. */
export function AnswerButton({ response, earlier }: AnswerChoiceProps) {
  const word = answerGiven(response) ? "change" : "send";
  return <SubmitButton>{t(`appeals.answer.${earlier ? "renew" : word}`)}</SubmitButton>;
}

function Answers({ response }: { response: Response }) {
  const given = answerGiven(response);
  return (
    <ChoiceField
      name="answer"
      legend={t("appeals.answer.question", { city: response.city.name })}
      hint={given ? <Given response={response} answer={given} /> : revoked(response)}
      choices={[
        { value: "ENDORSED", label: t("appeals.answer.ENDORSED") },
        {
          value: "PLEDGED",
          label: t("appeals.answer.PLEDGED"),
          small: t("appeals.answer.pledgedHint"),
        },
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

function revoked({ revokedAt }: Response): string | undefined {
  return revokedAt ? t("appeals.answer.revokedOn", { day: shortDate(revokedAt) }) : undefined;
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
