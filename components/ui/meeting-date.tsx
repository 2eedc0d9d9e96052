"use client";

type MeetingDateProps = {
  /** As read: "Dienstag, 8. Dezember 2026". */
  date: string;
  /** As read: "10:00–11:30 Uhr, digital". */
  time: string;
  /** For machines: "2026-12-08T10:00". */
  dateTime: string;
};

/** The largest thing on a page; stands inside the page's or the card's heading. */
export function MeetingDate({ date, time, dateTime }: MeetingDateProps) {
  return (
    <time dateTime={dateTime}>
      <span className="meeting-date__day">{keepDayWithMonth(date)}</span>{" "}
      <span className="meeting-date__time">{time}</span>
    </time>
  );
}

function keepDayWithMonth(date: string): string {
  return date.replaceAll(/(\d\.) /g, "$1\u00a0");
}
