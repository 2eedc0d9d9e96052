import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { berlinTimeZone } from "@/lib/calendar/berlin-time-zone";
import { t } from "@/lib/i18n/words";
import { oneLine, printable } from "@/lib/outbox/printable";
import { addMinutes, BERLIN, readWallClock, toWallClock } from "@/lib/time";

export type CalendarMethod = "REQUEST" | "CANCEL" | "PUBLISH" | "DECLINECOUNTER";

export type CalendarEvent = {
  meetingId: string;
  /** Rises when invitees must be told again (RFC 5545, SEQUENCE). */
  sequence: number;
  title: string;
  startsAt: Date;
  durationMinutes: number;
  timeZone: string;
  place: string | null;
  videoUrl: string | null;
  dialIn: string | null;
  description: string;
  organizer: { name: string; email: string };
  /** Who is invited; left out of a published file. */
  attendee: { name: string; email: string } | null;
  stampedAt: Date;
};

/**
 * One meeting as iCalendar (RFC 5545 and 5546), lines folded and ended by CRLF. `host` is that of the
 * public address: with the meeting's id it makes the UID that stays the same through every change.
 */
export function calendarFile(method: CalendarMethod, event: CalendarEvent, host: string): string {
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod[method],
    prodId: { company: "Rathausrunde", product: "Treffen", language: "DE" },
    // Without a name: a calendar-wide zone would turn DTSTAMP into local time, which RFC 5545 forbids.
    timezone: { name: null, generator: berlinTimeZone },
  });
  calendar.createEvent({
    id: `${event.meetingId}@${host}`,
    sequence: event.sequence,
    stamp: event.stampedAt,
    ...period(event),
    summary: printable(event.title),
    location: printable(whereabouts(event)),
    description: printable(explanation(event)),
    organizer: person(event.organizer),
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    attendees: event.attendee && method !== "PUBLISH" ? [invitee(event.attendee, method)] : [],
  });
  return `${calendar.toString()}\r\n`;
}

function period(event: CalendarEvent): Pick<ICalEventData, "start" | "end" | "timezone"> {
  const start = event.startsAt;
  const end = addMinutes(start, event.durationMinutes);
  // A local time in the hour that comes twice means its first run (RFC 5545, 3.3.5), and only
  // Berlin's rules are in the file: everything else is written in UTC.
  const local = event.timeZone === BERLIN && !isDoubled(start) && !isDoubled(end);
  return { start: instant(start), end: instant(end), timezone: local ? BERLIN : null };
}

function isDoubled(moment: Date): boolean {
  return readWallClock(toWallClock(moment)).kind === "doubled";
}

function instant(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO("UTC");
}

function whereabouts({ place, videoUrl, dialIn }: CalendarEvent): string {
  return [place, videoUrl].filter(Boolean).join(", ") || (dialIn ?? "");
}

function explanation({ description, videoUrl, dialIn }: CalendarEvent): string {
  const ways = [
    videoUrl ? t("outbox.calendar.video", { url: videoUrl }) : "",
    dialIn ? t("outbox.calendar.dialIn", { number: dialIn }) : "",
  ];
  return [description, ways.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

function invitee(attendee: { name: string; email: string }, method: CalendarMethod) {
  return {
    ...person(attendee),
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: method === "REQUEST",
  };
}

function person({ name, email }: { name: string; email: string }) {
  // Double quotes cannot stand in a parameter; their escape (RFC 6868) shows as "^'" in most programs.
  const shown = oneLine(name).replaceAll('"', "'");
  return { name: shown || oneLine(email), email: oneLine(email) };
}
