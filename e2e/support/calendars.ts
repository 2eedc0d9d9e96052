import ICAL from "ical.js";
import type { ParsedMail } from "mailparser";

/** What a calendar program makes of the file in a mail. */
export function calendarIn(mail: ParsedMail) {
  const part = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  if (!part) throw new Error(`no calendar file in: ${mail.subject}`);
  const calendar = new ICAL.Component(ICAL.parse(part.content.toString("utf8")));
  const event = entriesIn(calendar)[0];
  if (!event) throw new Error(`an empty calendar file in: ${mail.subject}`);
  return {
    method: calendar.getFirstPropertyValue("method"),
    uid: event.uid,
    sequence: event.sequence,
    answer: event.attendees[0]?.getParameter("partstat"),
    startsAt: event.startDate.toJSDate(),
  };
}

/** The entries of a calendar, be it one file or a subscription. */
export function entriesIn(calendar: ICAL.Component | string): ICAL.Event[] {
  const read = typeof calendar === "string" ? new ICAL.Component(ICAL.parse(calendar)) : calendar;
  ICAL.TimezoneService.reset();
  for (const zone of read.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return read.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}
