import { BERLIN, readWallClock } from "@/lib/time";

/** Rules like those of Berlin, by the names Windows gives them (CLDR, windowsZones). */
const WINDOWS: Record<string, string> = {
  "w. europe standard time": BERLIN,
  "central europe standard time": BERLIN,
  "central european standard time": BERLIN,
  "romance standard time": BERLIN,
  "mitteleuropäische zeit": BERLIN,
  "gmt standard time": "Europe/London",
  "e. europe standard time": "Europe/Chisinau",
  "fle standard time": "Europe/Helsinki",
  utc: "UTC",
};

/**
 * The moment a date-time of a calendar file means ("2027-03-17T10:00:00", "…Z" for UTC), in the zone its
 * TZID names; without one it floats and means Berlin. Null for a day without a time, an unknown zone, or
 * an hour that does not exist or exists twice.
 */
export function momentFrom(value: string, tzid: string | null): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(value)) return null;
  if (value.endsWith("Z")) return validDate(value);
  const zone = tzid === null ? BERLIN : zoneNamed(tzid);
  if (!zone) return null;
  try {
    const read = readWallClock(value, zone);
    return read.kind === "moment" ? read.moment : null;
  } catch {
    return null;
  }
}

/** "P1DT1H30M" in minutes (RFC 5545, 3.3.6); null for what is none or negative. */
export function minutesOf(duration: string): number | null {
  const parts =
    /^P(?:(\d{1,3})W|(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d+S)?)?)$/.exec(duration);
  if (!parts) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts
    .slice(1)
    .map((one) => Number(one ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes || null;
}

/** IANA, also behind a prefix as Thunderbird writes it; Windows; or a name that lists cities. */
function zoneNamed(tzid: string): string | null {
  const [iana] = /[A-Za-z_]+\/[A-Za-z_]+(\/[A-Za-z_]+)?$/.exec(tzid) ?? [];
  if (iana && isZone(iana)) return iana;
  const known = WINDOWS[tzid.trim().toLowerCase()];
  if (known) return known;
  return /\bBerlin\b/.test(tzid) ? BERLIN : null;
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("de-DE", { timeZone: name }));
  } catch {
    return false;
  }
}

function validDate(value: string): Date | null {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}
