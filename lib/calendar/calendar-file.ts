import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import { berlinTimeZone } from "@/lib/calendar/berlin-time-zone";
import { explanation, period, whereabouts } from "@/lib/calendar/parts";
import { oneLine, printable } from "@/lib/outbox/printable";
import type { Answer } from "@/prisma/generated/enums";

export type CalendarMethod = "REQUEST" | "CANCEL" | "PUBLISH" | "DECLINECOUNTER";

type Invited = {
  name: string;
  email: string;
  /** What was answered so far and still counts; null while an answer is asked for. */
  answer: Answer | null;
};

export type CalendarEvent = {
  /** Of the meeting or the call. */
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
  attendee: Invited | null;
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

/**
 * The answer as calendar programs know it: without it each change would ask anew (RFC 5546, 3.2.2.2).
 * Who is represented has not declined: that would take the entry out of the calendar of the office.
 */
const STATUS = {
  ACCEPTED: ICalAttendeeStatus.ACCEPTED,
  REPRESENTED: ICalAttendeeStatus.ACCEPTED,
  TENTATIVE: ICalAttendeeStatus.TENTATIVE,
  DECLINED: ICalAttendeeStatus.DECLINED,
} as const satisfies Record<Answer, ICalAttendeeStatus>;

function invitee(attendee: Invited, method: CalendarMethod) {
  return {
    ...person(attendee),
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: attendee.answer ? STATUS[attendee.answer] : ICalAttendeeStatus.NEEDSACTION,
    rsvp: method === "REQUEST",
  };
}

function person({ name, email }: { name: string; email: string }) {
  // Double quotes cannot stand in a parameter; their escape (RFC 6868) shows as "^'" in most programs.
  const shown = oneLine(name).replaceAll('"', "'");
  return { name: shown || oneLine(email), email: oneLine(email) };
}
