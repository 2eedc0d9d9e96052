import { AnswerForm, CallOffForm } from "@/components/calls/answer-form";
import { ResultForm } from "@/components/calls/result-form";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import { cityToAnswer, isFinishable, stageOf } from "@/lib/calls/rules";
import type { CallView } from "@/lib/calls/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type CallDeskProps = {
  call: CallView;
  /** The city for which the reader acts. */
  side: string;
  answer: FormAction;
  finish: FormAction;
  now: Date;
};

/** What the reader can do with a wish as it stands: answer, call off, note the result. */
export function CallDesk({ call, side, answer, finish, now }: CallDeskProps) {
  const stage = stageOf(call);
  if (stage !== "open" && stage !== "agreed") return null;
  const isTheirTurn = stage === "open" && cityToAnswer(call) === side;
  const form = { action: answer, call, subject: { name: "callId", value: call.id } } as const;
  return (
    <Stack gap={32}>
      {isTheirTurn ? (
        <Card warm small>
          <AnswerForm {...form} />
        </Card>
      ) : null}
      {stage === "open" && !isTheirTurn ? <Waiting call={call} side={side} /> : null}
      {isFinishable(call, now) ? (
        <ResultForm action={finish} call={call} isNext={stage === "agreed"} />
      ) : null}
      {isTheirTurn ? null : <CallOffForm {...form} {...callOffWords(call, side)} />}
    </Stack>
  );
}

function Waiting({ call, side }: Pick<CallDeskProps, "call" | "side">) {
  const other = side === call.fromCityId ? call.toCity : call.fromCity;
  return <p className="text-lede">{t("calls.page.waiting", { city: other.name })}</p>;
}

function callOffWords({ agreedAt, fromCityId }: CallView, side: string) {
  if (agreedAt) return { label: t("calls.answer.callOff"), text: t("calls.answer.callOffText") };
  return {
    label: t(side === fromCityId ? "calls.answer.withdraw" : "calls.answer.callOff"),
  };
}
