import type { Belonging, Values } from "@/lib/privacy/belonging";
import { personMap } from "@/lib/privacy/personal";
import { columnWord } from "@/lib/privacy/words";

export type Entry = {
  key: string;
  why: Belonging["why"];
  facts: { label: string; value: string }[];
};

/** One kind of data, with everything of it that has to do with the person. */
export type ExportSection = { table: string; title: string; entries: Entry[] };

/** The rows by kind, what is about the person first, worded for reading. */
export function toSections(belongings: readonly Belonging[]): ExportSection[] {
  const tables = [...new Set(belongings.map(({ table }) => table))];
  const sections = tables.map((table) => ({
    table,
    title: personMap[table]?.title ?? table,
    entries: belongings
      .filter((one) => one.table === table)
      .map(({ why, values }, position) => ({
        key: `${table} ${position}`,
        why,
        facts: factsOf(values),
      })),
  }));
  return sections.toSorted((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, "de"));
}

const FIRST = ["user", "official", "mandate"];

function rank({ table, entries }: ExportSection): number {
  if (FIRST.includes(table)) return FIRST.indexOf(table);
  return entries.some(({ why }) => why === "about") ? FIRST.length : FIRST.length + 1;
}

function factsOf(values: Values): Entry["facts"] {
  return Object.entries(values)
    .filter(([name, value]) => !isId(name, value) && !isEmpty(value))
    .map(([name, value]) => ({ label: columnWord(name), value: worded(value) }));
}

function isId(name: string, value: unknown): boolean {
  return name === "version" || /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/.test(String(value));
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function worded(value: unknown): string {
  if (value === true) return "ja";
  if (value === false) return "nein";
  if (typeof value === "string") return moment(value);
  if (typeof value === "number") return String(value);
  return leaves(value).join("\n");
}

function moment(value: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(T[\d:.+-]+Z?)?$/.exec(value) ?? [];
  if (!year) return value;
  if (!time) return `${day}.${month}.${year}`;
  return new Intl.DateTimeFormat("de-DE", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Berlin",
  }).format(new Date(value));
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [String(value)];
  return Object.values(value).flatMap(leaves);
}
