import type { WaitingCall } from "@/lib/calls/views";
import { t } from "@/lib/i18n/words";
import type { WaitingLine } from "@/lib/overview/views";

/** A call wish or other times for a call that wait for a word of one of the cities, or a talk that has been without a note of what came of it. */
export function waitingCall(call: WaitingCall, cities: readonly string[], now: Date): WaitingLine {
  const { id, topic, startsAt, fromCityId, fromCity, toCity } = call;
  const other = cities.includes(fromCityId) ? toCity.name : fromCity.name;
  const isOver = startsAt !== null && startsAt <= now;
  const title = startsAt ? "overview.waiting.callMove" : "overview.waiting.call";
  return {
    key: `call ${id}`,
    href: `/calls/${id}`,
    title: t(isOver ? "overview.waiting.callOver" : title, { city: other }),
    text: isOver ? t("overview.waiting.callOverText") : topic,
  };
}
