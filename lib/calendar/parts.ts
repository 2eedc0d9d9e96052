import type { ICalEventData } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { t } from "@/lib/i18n/words";
import { addMinutes, BERLIN, readWallClock, toWallClock } from "@/lib/time";

export type Period = { startsAt: Date; durationMinutes: number; timeZone: string };

type Ways = { place: string | null; videoUrl: string | null; dialIn: string | null };

/** From when to when, in a form whose clock time no calendar program can misread. */
export function period(event: Period): Pick<ICalEventData, "start" | "end" | "timezone"> {
  const start = event.startsAt;
  const end = addMinutes(start, event.durationMinutes);
  // A local time in the hour that comes twice means its first run (RFC 5545, 3.3.5), and only
  // Berlin's rules are in the file: everything else is written in UTC.
  const local = event.timeZone === BERLIN && !isDoubled(start) && !isDoubled(end);
  return { start: instant(start), end: instant(end), timezone: local ? BERLIN : null };
}

/** A date column as an entry without a clock time; the end is the first day after it (RFC 5545, 3.6.1). */
export function wholeDay(day: Date): Pick<ICalEventData, "start" | "end" | "timezone" | "allDay"> {
  const end = addMinutes(day, 24 * 60);
  return { start: instant(day), end: instant(end), timezone: null, allDay: true };
}

/** Place and video link, else the number to dial: what calendar programs show beside the time. */
export function whereabouts({ place, videoUrl, dialIn }: Ways): string {
  return [place, videoUrl].filter(Boolean).join(", ") || (dialIn ?? "");
}

/** The description with the ways to take part below it. */
export function explanation({ description, videoUrl, dialIn }: Ways & { description: string }) {
  const ways = [
    videoUrl ? t("outbox.calendar.video", { url: videoUrl }) : "",
    dialIn ? t("outbox.calendar.dialIn", { number: dialIn }) : "",
  ];
  return [description, ways.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

function isDoubled(moment: Date): boolean {
  return readWallClock(toWallClock(moment)).kind === "doubled";
}

// The server's own zone must not matter, and ical-generator reads it from a Date in a named zone.
function instant(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO("UTC");
}
