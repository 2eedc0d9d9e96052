import {
  base64,
  calendarText,
  escaped,
  type Filled,
  filled,
  message,
  type ProgramReply,
} from "@/lib/testing/calendar-programs/reply";

/** As Google Calendar sends it: the calendar as an alternative of the letter, and once more as a file. */
export function google(reply: ProgramReply): string {
  const given = filled(reply);
  const { boundary, method } = given;
  const calendar = ofGoogle(given);
  return message(
    given,
    "Zugesagt: Austausch der Verwaltungsspitzen",
    [
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      "",
      `--${boundary}`,
      `Content-Type: multipart/alternative; boundary="${boundary}2"`,
      "",
      `--${boundary}2`,
      'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
      "",
      "Die Einladung wurde angenommen.",
      `--${boundary}2`,
      `Content-Type: text/calendar; charset="UTF-8"; method=${method}`,
      "Content-Transfer-Encoding: 8bit",
      "",
      calendar,
      `--${boundary}2--`,
      "",
      `--${boundary}`,
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      "Content-Transfer-Encoding: base64",
      "",
      base64(calendar),
      `--${boundary}--`,
      "",
    ],
    [
      "Sender: Google Kalender <calendar-notification@google.com>",
      "Auto-Submitted: auto-generated",
    ],
  );
}

function ofGoogle(given: Filled): string {
  const { attendee, comment } = given;
  const word = comment ? `;X-RESPONSE-COMMENT="${comment}"` : "";
  return calendarText([
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    `METHOD:${given.method}`,
    "BEGIN:VEVENT",
    `DTSTART:${utc(given.starts)}`,
    `DTEND:${utc(given.ends)}`,
    `DTSTAMP:${given.stamp}`,
    `ORGANIZER;CN=Netzwerk:mailto:${given.organizer}`,
    `UID:${given.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${given.partstat};CN=${attendee.name ?? attendee.email};X-NUM-GUESTS=0${word}:mailto:${attendee.email}`,
    "CREATED:20261123T090000Z",
    `DESCRIPTION:${escaped("Tagesordnung folgt; Grüße, das Netzwerk")}`,
    `LAST-MODIFIED:${given.stamp}`,
    "LOCATION:https://video.example/runde",
    `SEQUENCE:${given.sequence}`,
    "STATUS:CONFIRMED",
    "SUMMARY:Austausch der Verwaltungsspitzen",
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
}

/** Winter on Berlin's clock: one hour before. */
function utc(local: string): string {
  const [day = "", time = ""] = local.split("T");
  return `${day}T${String(Number(time.slice(0, 2)) - 1).padStart(2, "0")}${time.slice(2)}Z`;
}
