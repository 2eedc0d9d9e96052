import {
  ICalCalendar,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { berlinTimeZone } from "@/lib/calendar/berlin-time-zone";
import { type Period, period, wholeDay } from "@/lib/calendar/parts";
import { oneLine, printable } from "@/lib/outbox/printable";

export type FeedEntry = {
  /** Of the record the entry tells of; a meeting has the same identity here as in its invitation. */
  id: string;
  sequence: number;
  /** When the record came to be: nothing but a change of the record changes the entry. */
  stampedAt: Date;
  when: Period | { day: Date };
  title: string;
  place: string;
  description: string;
  /** Where there is more to see. */
  url: string;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Whether the time is taken in the reader's calendar. */
  busy: boolean;
};

/** How soon calendar programs should ask again, in seconds. */
const ASK_AGAIN_AFTER = 60 * 60;

/**
 * Entries as one subscribed calendar (RFC 5545, RFC 7986), lines folded and ended by CRLF. It has no
 * METHOD: nobody is asked for an answer. `host` is that of the public address.
 */
export function feedFile(entries: readonly FeedEntry[], host: string): string {
  const calendar = new ICalCalendar({
    name: "Rathausrunde",
    prodId: { company: "Rathausrunde", product: "Kalender-Abo", language: "DE" },
    ttl: ASK_AGAIN_AFTER,
    // Without a name: a calendar-wide zone would turn DTSTAMP into local time, which RFC 5545 forbids.
    timezone: { name: null, generator: berlinTimeZone },
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      sequence: entry.sequence,
      stamp: entry.stampedAt,
      ...("day" in entry.when ? wholeDay(entry.when.day) : period(entry.when)),
      summary: oneLine(entry.title),
      location: printable(entry.place),
      description: printable(entry.description),
      url: entry.url,
      status: ICalEventStatus[entry.status],
      transparency: entry.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: busyStatus(entry),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Outlook goes by this property of its own and takes everything else for "busy". */
function busyStatus({ busy, status }: FeedEntry): ICalEventBusyStatus {
  if (!busy) return ICalEventBusyStatus.FREE;
  return status === "TENTATIVE" ? ICalEventBusyStatus.TENTATIVE : ICalEventBusyStatus.BUSY;
}
