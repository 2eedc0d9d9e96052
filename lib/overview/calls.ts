import type { WaitingCall } from "@/lib/calls/views";
import { t } from "@/lib/i18n/words";
import type { WaitingLine } from "@/lib/overview/views";

/** A call wish that waits for a word of one of the cities, or a talk that has been without a note of what came of it. */
export function waitingCall(call: WaitingCall, cities: readonly string[]): WaitingLine {
  const { id, topic, agreedAt, fromCityId, fromCity, toCity } = call;
  const other = cities.includes(fromCityId) ? toCity.name : fromCity.name;
  const isOver = agreedAt !== null;
  return {
    key: `call ${id}`,
    href: `/calls/${id}`,
    title: t(isOver ? "overview.waiting.callOver" : "overview.waiting.call", { city: other }),
    text: isOver ? t("overview.waiting.callOverText") : topic,
  };
}
