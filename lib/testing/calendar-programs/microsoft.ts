import {
  base64,
  calendarText,
  escaped,
  type Filled,
  filled,
  message,
  type ProgramReply,
  quotedPrintable,
} from "@/lib/testing/calendar-programs/reply";

const WINDOWS_ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:W. Europe Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

/** As Exchange and Microsoft 365 send it. */
export function exchange(reply: ProgramReply): string {
  const given = filled(reply);
  const { boundary, method, comment = "" } = given;
  return message(given, `Zugesagt: Austausch`, [
    `Content-Type: multipart/alternative;\r\n\tboundary="${boundary}"`,
    "X-MS-Has-Attach:",
    "X-MS-Exchange-Calendar-Originator-Id: 1",
    "",
    `--${boundary}`,
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    base64(comment),
    `--${boundary}`,
    `Content-Type: text/calendar; charset="utf-8"; method=${method}`,
    "Content-Transfer-Encoding: base64",
    "",
    base64(ofMicrosoft(given, "Microsoft Exchange Server 2010", "mailto:")),
    `--${boundary}--`,
    "",
  ]);
}

/** As Outlook sends it without Exchange. */
export function outlook(reply: ProgramReply): string {
  const given = filled(reply);
  return message(given, "Zugesagt: Austausch der Verwaltungsspitzen", [
    `Content-Type: text/calendar; method=${given.method};\r\n\tcharset="utf-8"`,
    "Content-Transfer-Encoding: quoted-printable",
    "X-Mailer: Microsoft Outlook 16.0",
    "",
    quotedPrintable(
      ofMicrosoft(given, "-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN", "MAILTO:"),
    ),
    "",
  ]);
}

function ofMicrosoft(given: Filled, program: string, scheme: string): string {
  const { attendee, partstat, comment, sentBy, delegatedTo } = given;
  const parameters = [
    `ATTENDEE;PARTSTAT=${partstat}`,
    sentBy ? `;SENT-BY="${scheme}${sentBy}"` : "",
    delegatedTo ? `;DELEGATED-TO="${scheme}${delegatedTo.email}"` : "",
    attendee.name ? `;CN=${attendee.name}` : "",
  ];
  return calendarText([
    "BEGIN:VCALENDAR",
    `METHOD:${given.method}`,
    `PRODID:${program}`,
    "VERSION:2.0",
    ...WINDOWS_ZONE,
    "BEGIN:VEVENT",
    `${parameters.join("")}:${scheme}${attendee.email}`,
    delegatedTo &&
      `ATTENDEE;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM="${scheme}${attendee.email}";CN=${delegatedTo.name}:${scheme}${delegatedTo.email}`,
    comment && `COMMENT;LANGUAGE=de-DE:${escaped(comment)}\\n`,
    `UID:${given.uid}`,
    "SUMMARY;LANGUAGE=de-DE:Zugesagt: Austausch der Verwaltungsspitzen",
    `DTSTART;TZID=W. Europe Standard Time:${given.starts}`,
    `DTEND;TZID=W. Europe Standard Time:${given.ends}`,
    "CLASS:PUBLIC",
    "PRIORITY:5",
    `DTSTAMP:${given.stamp}`,
    "TRANSP:OPAQUE",
    "STATUS:CONFIRMED",
    `SEQUENCE:${given.sequence}`,
    "LOCATION;LANGUAGE=de-DE:",
    `X-MICROSOFT-CDO-APPT-SEQUENCE:${given.sequence}`,
    "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
    "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE",
    "X-MICROSOFT-CDO-IMPORTANCE:1",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
}
