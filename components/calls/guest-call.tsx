import { AgreedDesk } from "@/components/calls/agreed-desk";
import { AnswerForm, CallOffForm } from "@/components/calls/answer-form";
import { CallFacts } from "@/components/calls/call-facts";
import { PageHead } from "@/components/ui/page-head";
import { isTheirTurn, stageOf } from "@/lib/calls/rules";
import type { CallView } from "@/lib/calls/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type GuestCallProps = {
  call: CallView;
  token: string;
  action: FormAction;
  /** Whether an answer has just been sent. */
  sent: boolean;
};

/** All a town hall without an account needs: who, about what, when, one question. */
export function GuestCall({ call, token, action, sent }: GuestCallProps) {
  const { fromCity, topic } = call;
  return (
    <>
      <PageHead
        preline={t("calls.guest.title")}
        title={t("calls.guest.heading", { city: fromCity.name })}
        lede={topic}
      />
      {sent ? (
        <p role="status" className="font-semibold">
          {t("calls.guest.thanks")}
        </p>
      ) : null}
      <CallFacts call={call} isAsked />
      <div className="stack w-full max-w-measure gap-8">
        <WhatNext call={call} token={token} action={action} />
        <p className="text-quiet text-small">{t("calls.guest.sameLink")}</p>
      </div>
    </>
  );
}

function WhatNext({ call, token, action }: Omit<GuestCallProps, "sent">) {
  const stage = stageOf(call);
  const form = { action, call, subject: { name: "token", value: token } } as const;
  if (stage === "agreed") return <AgreedDesk {...form} side={call.toCityId} />;
  if (stage !== "open") return null;
  if (isTheirTurn(call, [call.toCityId])) return <AnswerForm {...form} />;
  return (
    <>
      <p>{t("calls.page.waiting", { city: call.fromCity.name })}</p>
      <CallOffForm {...form} label={t("calls.answer.callOff")} />
    </>
  );
}

/** A link that opens nothing any more, and what to do instead. */
export function UnknownCall() {
  return (
    <>
      <PageHead title={t("calls.guest.invalidTitle")} lede={t("calls.guest.invalidText")} />
      <p className="max-w-measure">{t("calls.guest.invalidElse")}</p>
    </>
  );
}
