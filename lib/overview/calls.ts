import type { NotedWish, WaitingCall } from "@/lib/calls/views";
import { askPath } from "@/lib/calls/wording";
import { t } from "@/lib/i18n/words";
import type { WaitingLine } from "@/lib/overview/views";
import { dayAndMonth } from "@/lib/time";

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

/** A wish that was noted in a meeting and waits for number and times. */
export function notedWish({ id, toCity, agendaItem }: NotedWish): WaitingLine {
  const { startsAt, timeZone } = agendaItem.meeting;
  return {
    key: `wish ${id}`,
    href: askPath(agendaItem, toCity.id),
    title: t("overview.waiting.wish", { city: toCity.name }),
    text: t("overview.waiting.wishText", { date: dayAndMonth(startsAt, timeZone) }),
  };
}
