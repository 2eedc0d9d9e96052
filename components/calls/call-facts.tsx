import { CallStatus } from "@/components/calls/call-status";
import { type Fact, Facts } from "@/components/ui/facts";
import { Stack } from "@/components/ui/stack";
import { isOnTable, stageOf } from "@/lib/calls/rules";
import type { CallView } from "@/lib/calls/views";
import { occasionInWords, windowInWords } from "@/lib/calls/wording";
import { t } from "@/lib/i18n/words";
import { clockSpan, longDate } from "@/lib/time";

type CallFactsProps = { call: CallView; isAsked: boolean };

/** What a call wish says; the number stands there for the asked town hall alone. */
export function CallFacts({ call, isAsked }: CallFactsProps) {
  const stage = stageOf(call);
  const occasion = occasionInWords(call);
  const facts: Fact[] = [
    { term: t("calls.fact.stage"), description: <CallStatus stage={stage} /> },
    ...(occasion ? [{ term: t("calls.fact.occasion"), description: occasion }] : []),
    ...agreed(call),
    ...onTable(call),
    { term: t("calls.fact.phone"), description: <Phone call={call} isAsked={isAsked} /> },
    ...(call.result ? [{ term: t("calls.fact.result"), description: call.result }] : []),
  ];
  return <Facts facts={facts} />;
}

function agreed({ startsAt, durationMinutes }: CallView): Fact[] {
  if (!startsAt || !durationMinutes) return [];
  const description = `${longDate(startsAt)}, ${clockSpan(startsAt, durationMinutes)}`;
  return [{ term: t("calls.fact.agreed"), description }];
}

function onTable(call: CallView): Fact[] {
  if (!isOnTable(call)) return [];
  const description = (
    <Stack as="ul" gap={4}>
      {call.windows.map((window) => (
        <li key={window.startsAt.toISOString()}>{windowInWords(window)}</li>
      ))}
    </Stack>
  );
  const term = t(call.moveOfferedAt ? "calls.fact.otherWindows" : "calls.fact.windows");
  return [{ term, description }];
}

function Phone({ call: { phone, toCity }, isAsked }: CallFactsProps) {
  if (!isAsked) return t("calls.fact.phoneTheirs", { city: toCity.name });
  if (!phone) return t("calls.fact.phoneErased");
  return (
    <>
      <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>
      <span className="block text-quiet text-small">{t("calls.fact.phoneHint")}</span>
    </>
  );
}
