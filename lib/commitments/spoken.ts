import { dayFrom } from "@/lib/form/fields";

type City = { id: string; name: string };

/** An agreement as somebody said it; `ownerCityIds` is null where the line does not begin with who, empty for the whole circle. */
export type Spoken = {
  ownerCityIds: string[] | null;
  title: string;
  dueOn: Date | null;
  proviso: string | null;
};

const PROVISO = /[,;]?\s*(?:unter dem |unter )?vorbehalt(?:lich)?\s*:?\s*(.+)$/i;
const UNTIL =
  /[,;]?\s*bis (?:zum |spätestens )?(\d{1,2})\.\s?(\d{1,2}\.?|[a-zäö]+\.?)\s?(\d{4})?\.?$/i;
const MONTHS = "jan feb mär apr mai jun jul aug sep okt nov dez".split(" ");
const EVERYBODY = /^(alle|alle städte|die ganze runde|ganze runde)$/i;

/**
 * Reads "Stendal und Lemgo: Kosten der Karte nennen bis 31. Januar 2027, unter Vorbehalt des Ratsbeschlusses".
 * A day without a year is the next one from `today`, a date column. What is not understood stays in the title.
 */
export function readSpoken(line: string, cities: readonly City[], today: Date): Spoken {
  const [, who, said] = /^([^:]{2,120}):\s*(.+)$/.exec(line.trim()) ?? [];
  const ownerCityIds = who === undefined ? null : ownersFrom(who, cities);
  const words = ownerCityIds === null || said === undefined ? line.trim() : said;
  const proviso = PROVISO.exec(words);
  const promised = proviso ? words.slice(0, proviso.index) : words;
  const { title, dueOn } = untilFrom(promised.trim(), today);
  return { ownerCityIds, title, dueOn, proviso: proviso?.[1]?.trim() || null };
}

function ownersFrom(who: string, cities: readonly City[]): string[] | null {
  if (EVERYBODY.test(who.trim())) return [];
  const names = who.split(/,|;|\+|&|\bund\b/).map((name) => name.trim().toLowerCase());
  const found = names.map((name) => cities.find((city) => city.name.toLowerCase() === name)?.id);
  return found.some((id) => id === undefined)
    ? null
    : [...new Set(found.flatMap((id) => id ?? []))];
}

function untilFrom(words: string, today: Date): { title: string; dueOn: Date | null } {
  const found = UNTIL.exec(words);
  if (!found) return { title: words, dueOn: null };
  const [, day = "", typedMonth = "", year] = found;
  const month = monthFrom(typedMonth);
  const thisYear = today.getUTCFullYear();
  const dueOn = year
    ? dayOn(day, month, Number(year))
    : (laterThan(today, dayOn(day, month, thisYear)) ?? dayOn(day, month, thisYear + 1));
  const title = words.slice(0, found.index).trim();
  return dueOn && title ? { title, dueOn } : { title: words, dueOn: null };
}

function laterThan(today: Date, day: Date | null): Date | null {
  return day && day >= today ? day : null;
}

function monthFrom(typed: string): string {
  if (/^\d/.test(typed)) return typed.replace(".", "");
  return String(MONTHS.indexOf(typed.slice(0, 3).toLowerCase()) + 1);
}

function dayOn(day: string, month: string, year: number): Date | null {
  const parts = { "on.day": day, "on.month": month, "on.year": String(year) };
  const read = dayFrom(parts, "on");
  return read === "date" ? null : read;
}
