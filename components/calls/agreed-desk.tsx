import {
  AnswerForm,
  type AnswerFormProps,
  CallOffForm,
  KeepForm,
  MoveForm,
} from "@/components/calls/answer-form";
import { Card } from "@/components/ui/card";
import { isOnTable, isTheirTurn } from "@/lib/calls/rules";
import type { CallView } from "@/lib/calls/views";
import { t } from "@/lib/i18n/words";

type AgreedDeskProps = Omit<AnswerFormProps, "call"> & {
  call: CallView;
  /** The city for which the reader acts. */
  side: string;
};

/** What can still be said to a call that is agreed: answer other times, ask for some, call it off. */
export function AgreedDesk({ side, ...form }: AgreedDeskProps) {
  return (
    <>
      <OtherTime {...form} side={side} />
      <CallOffForm
        {...form}
        label={t("calls.answer.callOff")}
        text={t("calls.answer.callOffText")}
      />
    </>
  );
}

function OtherTime({ side, ...form }: AgreedDeskProps) {
  const { call } = form;
  const city = side === call.fromCityId ? call.toCity.name : call.fromCity.name;
  if (!isOnTable(call)) {
    const text = t("calls.answer.moveText", { city });
    return <MoveForm {...form} label={t("calls.answer.moveSend")} text={text} />;
  }
  if (!isTheirTurn(call, [side])) {
    const text = t("calls.answer.moveWaiting", { city });
    return <KeepForm {...form} label={t("calls.answer.moveBack")} text={text} />;
  }
  return (
    <Card warm small>
      <AnswerForm {...form} />
    </Card>
  );
}
