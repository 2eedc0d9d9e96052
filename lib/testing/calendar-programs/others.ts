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

/** As Apple's calendar on telephones and computers sends it. */
export function apple(reply: ProgramReply): string {
  const given = filled(reply);
  const { boundary, attendee } = given;
  const mixed = attendee.email.replace(/^./, (letter) => letter.toUpperCase());
  const calendar = calendarText([
    "BEGIN:VCALENDAR",
    "CALSCALE:GREGORIAN",
    `METHOD:${given.method}`,
    "PRODID:-//Apple Inc.//macOS 15.1//EN",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    `ATTENDEE;CN="${attendee.name ?? attendee.email}";CUTYPE=INDIVIDUAL;EMAIL="${attendee.email}";PARTSTAT=${given.partstat};ROLE=REQ-PARTICIPANT:mailto:${mixed}`,
    given.comment && `COMMENT:${escaped(given.comment)}`,
    ...times(given, "Europe/Berlin"),
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
  return message(given, "Austausch der Verwaltungsspitzen", [
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    "X-Mailer: Apple Mail (2.3826.200.121)",
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "nimmt teil",
    `--${boundary}`,
    `Content-Type: text/calendar; method=${given.method}; charset=utf-8`,
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(calendar),
    `--${boundary}--`,
    "",
  ]);
}

/** As Thunderbird sends it. */
export function thunderbird(reply: ProgramReply): string {
  const given = filled(reply);
  const { boundary, attendee, delegatedTo } = given;
  const calendar = calendarText([
    "BEGIN:VCALENDAR",
    "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
    "VERSION:2.0",
    `METHOD:${given.method}`,
    "BEGIN:VEVENT",
    "CREATED:20261123T090000Z",
    `LAST-MODIFIED:${given.stamp}`,
    `ATTENDEE;RSVP=TRUE;PARTSTAT=${given.partstat};ROLE=REQ-PARTICIPANT;CN=${attendee.name ?? attendee.email}${delegatedTo ? `;DELEGATED-TO="mailto:${delegatedTo.email}"` : ""}:mailto:${attendee.email}`,
    given.comment && `COMMENT:${escaped(given.comment)}`,
    ...times(given, "/freeassociation.sourceforge.net/Europe/Berlin"),
    `X-MOZ-RECEIVED-SEQUENCE:${given.sequence}`,
    "X-MOZ-RECEIVED-DTSTAMP:20261123T090000Z",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
  return message(given, "Antwort auf Einladung: Austausch (Zugesagt)", [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "User-Agent: Mozilla Thunderbird",
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=UTF-8; format=flowed",
    "Content-Transfer-Encoding: 8bit",
    "",
    `${attendee.name ?? ""} hat die Einladung zum Termin beantwortet.`,
    `--${boundary}`,
    `Content-Type: text/calendar; method=${given.method}; charset=UTF-8`,
    "Content-Transfer-Encoding: 8bit",
    'Content-Disposition: attachment; filename="invite.ics"',
    "",
    calendar,
    `--${boundary}--`,
    "",
  ]);
}

/** As Nextcloud sends it: from the server, in the name of the person. */
export function nextcloud(reply: ProgramReply): string {
  const given = filled(reply);
  const { boundary, attendee } = given;
  const server = {
    email: "invitations-noreply@cloud.example",
    name: `${attendee.name} über Nextcloud`,
  };
  const calendar = calendarText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sabre//Sabre VObject 4.5.6//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${given.method}`,
    "BEGIN:VEVENT",
    ...times(given, "Europe/Berlin"),
    `ORGANIZER;CN=Netzwerk:mailto:${given.organizer}`,
    `ATTENDEE;CN=${attendee.name ?? attendee.email};PARTSTAT=${given.partstat}${given.sentBy ? `;SENT-BY="mailto:${given.sentBy}"` : ""}:mailto:${attendee.email}`,
    given.comment && `COMMENT:${escaped(given.comment)}`,
    "REQUEST-STATUS:2.0;Success",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
  return message(
    { ...given, from: server },
    `${attendee.name} hat Ihre Einladung angenommen`,
    [
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      "",
      `--${boundary}`,
      `Content-Type: multipart/alternative; boundary="${boundary}2"`,
      "",
      `--${boundary}2`,
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Austausch der Verwaltungsspitzen",
      `--${boundary}2--`,
      "",
      `--${boundary}`,
      `Content-Type: text/calendar; method=${given.method}; charset="UTF-8"; name=event.ics`,
      "Content-Disposition: attachment; name=event.ics; filename=event.ics",
      "Content-Transfer-Encoding: base64",
      "",
      base64(calendar),
      `--${boundary}--`,
      "",
    ],
    [`Reply-To: ${attendee.email}`],
  );
}

function times(given: Filled, zone: string): string[] {
  return [
    `UID:${given.uid}`,
    `SEQUENCE:${given.sequence}`,
    `DTSTAMP:${given.stamp}`,
    `DTSTART;TZID=${zone}:${given.starts}`,
    `DTEND;TZID=${zone}:${given.ends}`,
    "SUMMARY:Austausch der Verwaltungsspitzen",
  ];
}
