import { AgreedDesk } from "@/components/calls/agreed-desk";
import { AnswerForm, type AnswerFormProps, CallOffForm } from "@/components/calls/answer-form";
import { ResultForm } from "@/components/calls/result-form";
import { Card } from "@/components/ui/card";
import { Stack } from "@/components/ui/stack";
import { isFinishable, isTheirTurn, stageOf } from "@/lib/calls/rules";
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

/** What the reader can do with a wish as it stands: answer, move, call off, note the result. */
export function CallDesk(props: CallDeskProps) {
  const { call, side, answer } = props;
  const stage = stageOf(call);
  if (stage !== "open" && stage !== "agreed") return null;
  const form = { action: answer, call, subject: { name: "callId", value: call.id } } as const;
  if (stage === "open") return <OpenDesk {...props} form={form} />;
  return (
    <Stack gap={32}>
      <Result {...props} isNext={!isTheirTurn(call, [side])} />
      <AgreedDesk {...form} side={side} />
    </Stack>
  );
}

/** An answer, or waiting for one; a talk may be noted that took place anyway. */
function OpenDesk({ form, ...props }: CallDeskProps & { form: AnswerFormProps }) {
  const { call, side } = props;
  if (isTheirTurn(call, [side])) {
    return (
      <Stack gap={32}>
        <Card warm small>
          <AnswerForm {...form} />
        </Card>
        <Result {...props} isNext={false} />
      </Stack>
    );
  }
  const isAsking = side === call.fromCityId;
  const city = isAsking ? call.toCity.name : call.fromCity.name;
  return (
    <Stack gap={32}>
      <p className="text-lede">{t("calls.page.waiting", { city })}</p>
      <Result {...props} isNext={false} />
      <CallOffForm
        {...form}
        label={t(isAsking ? "calls.answer.withdraw" : "calls.answer.callOff")}
      />
    </Stack>
  );
}

function Result({ call, finish, now, isNext }: CallDeskProps & { isNext: boolean }) {
  if (!isFinishable(call, now)) return null;
  return <ResultForm action={finish} call={call} isNext={isNext} />;
}
