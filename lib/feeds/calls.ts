import type { FeedEntry } from "@/lib/calendar/feed-file";
import { t } from "@/lib/i18n/words";
import { BERLIN } from "@/lib/time";

type NamedCity = { id: string; name: string };

export type FeedCall = {
  id: string;
  sequence: number;
  topic: string;
  askedAt: Date;
  startsAt: Date | null;
  durationMinutes: number | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  fromCity: NamedCity;
  toCity: NamedCity;
};

/** A call at its agreed time, named after the other city; without the number, which is not for calendars. None before a time is agreed. */
export function callEntries(
  call: FeedCall,
  cityIds: readonly string[],
  origin: string,
): FeedEntry[] {
  const { id, topic, startsAt, durationMinutes, fromCity, toCity } = call;
  if (!startsAt || !durationMinutes) return [];
  const other = cityIds.includes(fromCity.id) ? toCity : fromCity;
  const title = t("calls.mail.calendar.title", { city: other.name });
  const isOff = call.declinedAt !== null || call.withdrawnAt !== null;
  return [
    {
      id,
      sequence: call.sequence,
      stampedAt: call.askedAt,
      when: { startsAt, durationMinutes, timeZone: BERLIN },
      title: isOff ? t("feeds.entry.cancelled", { title }) : title,
      place: t("calls.mail.calendar.place"),
      description: t("feeds.entry.call", { topic }),
      url: `${origin}/calls/${id}`,
      status: isOff ? "CANCELLED" : "CONFIRMED",
      busy: !isOff,
    },
  ];
}
