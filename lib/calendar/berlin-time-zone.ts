/**
 * VTIMEZONE of Europe/Berlin by the rules in force (directive 2000/84/EC, unchanged since October 1996):
 * last Sunday in March and in October, both at 01:00 UTC. Without it Outlook guesses the zone (RFC 5545, 3.6.5).
 */
export function berlinTimeZone(): string {
  return [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Berlin",
    ...observance("DAYLIGHT", "CEST", ["+0100", "+0200"], "19960331T020000", 3),
    ...observance("STANDARD", "CET", ["+0200", "+0100"], "19961027T030000", 10),
    "END:VTIMEZONE",
  ].join("\r\n");
}

function observance(
  kind: "DAYLIGHT" | "STANDARD",
  name: string,
  [from, to]: [string, string],
  since: string,
  month: number,
): string[] {
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `DTSTART:${since}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${kind}`,
  ];
}
