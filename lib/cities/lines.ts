import { z } from "zod";
import { type CityFacts, choicesOf, FACTS, type Fact, isDay } from "@/lib/cities/facts";
import type { Cells } from "@/lib/cities/table";
import { t } from "@/lib/i18n/words";
import { readDay, toDay } from "@/lib/time";

/** A line of a table as read. */
export type ReadRow = { line: number; facts: CityFacts };

/** A line that cannot be taken: its number in the file, what stands there, and why as a key of messages/de/city-import.json. */
export type WrongRow = { line: number; text: string; why: WrongReason };

const REASONS = [
  "columns",
  "tooMany",
  "name",
  "tooLong",
  "state",
  "kind",
  "ags",
  "parentAgs",
  "email",
  "day",
  "order",
  "cohort",
  "carrierKind",
  "carrierMissing",
  "officeMissing",
  "twice",
] as const;
export type WrongReason = (typeof REASONS)[number];

export type ReadTable = { rows: ReadRow[]; wrong: WrongRow[] };

/** Most cities one table may hold. */
export const MOST_ROWS = 2_000;
const LONGEST = 200;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Reads the lines of a table; each that cannot be taken is named with its reason. Columns that are not known are passed over. */
export function readTable([head = [], ...lines]: Cells): ReadTable {
  const columns = head.map(factOf);
  if (!columns.includes("name") || !columns.includes("state"))
    return { rows: [], wrong: [{ line: 1, text: textOf(head), why: "columns" }] };
  const filled = lines
    .map((cells, index) => ({ cells, line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (filled.length > MOST_ROWS)
    return { rows: [], wrong: [{ line: MOST_ROWS + 2, text: "", why: "tooMany" }] };

  return readLines(columns, filled);
}

type Line = { cells: string[]; line: number };

function readLines(columns: readonly (Fact | null)[], lines: readonly Line[]): ReadTable {
  const table: ReadTable = { rows: [], wrong: [] };
  const seen = new Set<string>();
  for (const { cells, line } of lines) {
    const read = readLine(columns, cells);
    const facts = typeof read === "string" || seen.has(keyOf(read)) ? null : read;
    if (facts === null) {
      const why = typeof read === "string" ? read : "twice";
      table.wrong.push({ line, text: textOf(cells), why });
      continue;
    }
    seen.add(keyOf(facts));
    table.rows.push({ line, facts });
  }
  return table;
}

function factOf(heading: string): Fact | null {
  const plain = folded(heading);
  return FACTS.find((fact) => folded(t(`cityImport.column.${fact}`)) === plain) ?? null;
}

function readLine(columns: readonly (Fact | null)[], cells: readonly string[]) {
  const facts = Object.fromEntries(FACTS.map((fact) => [fact, null])) as CityFacts;
  for (const [index, fact] of columns.entries()) {
    const cell = cells[index] ?? "";
    if (fact === null || cell === "") continue;
    const read = readFact(fact, cell);
    if (read.why) return read.why;
    facts[fact] = read.value;
  }
  return wrongWith(facts) ?? facts;
}

type ReadFact = { value: string; why: null } | { value: null; why: WrongReason };

const right = (value: string): ReadFact => ({ value, why: null });
const wrong = (why: WrongReason): ReadFact => ({ value: null, why });

const READERS: Partial<Record<Fact, (cell: string) => ReadFact>> = {
  ags: (cell) => readKey(cell, "ags"),
  parentAgs: (cell) => readKey(cell, "parentAgs"),
  state: (cell) => readChoice("state", cell),
  kind: (cell) => readChoice("kind", cell),
  carrierKind: (cell) => readChoice("carrierKind", cell),
  email: (cell) => (z.email().max(LONGEST).safeParse(cell).success ? right(cell) : wrong("email")),
  cohort: (cell) =>
    /^\d{4}$/.test(cell) && Number(cell) >= FIRST_YEAR && Number(cell) <= LAST_YEAR
      ? right(cell)
      : wrong("cohort"),
};

function readFact(fact: Fact, cell: string): ReadFact {
  const read = READERS[fact];
  if (read) return read(cell);
  if (isDay(fact)) return readDayCell(cell);
  if (cell.length > LONGEST) return wrong("tooLong");
  return right(cell.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " "));
}

/** Spreadsheets take keys for numbers and drop their leading zero. */
function readKey(cell: string, why: "ags" | "parentAgs"): ReadFact {
  return /^\d{7,8}$/.test(cell) ? right(cell.padStart(8, "0")) : wrong(why);
}

function readChoice(fact: "state" | "kind" | "carrierKind", cell: string): ReadFact {
  const plain = folded(cell);
  const found = choicesOf(fact)?.find(
    ({ value, word }) => folded(value) === plain || folded(word) === plain,
  );
  return found ? right(found.value) : wrong(fact);
}

function readDayCell(cell: string): ReadFact {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  const typed =
    day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell;
  const read = readDay(typed);
  return read ? right(toDay(read)) : wrong("day");
}

function wrongWith(facts: CityFacts): WrongReason | null {
  const { name, state, joinedOn, leftOn, carrier, carrierKind, officeTitle } = facts;
  if (name === null) return "name";
  if (state === null) return "state";
  if (joinedOn && leftOn && leftOn <= joinedOn) return "order";
  if (carrierKind && !carrier) return "carrierMissing";
  const hasPerson = facts.givenName ?? facts.familyName ?? facts.termEndsOn;
  return hasPerson && !officeTitle ? "officeMissing" : null;
}

function keyOf({ slug, ags, name, state }: CityFacts): string {
  return slug ?? ags ?? `${folded(name ?? "")} ${state}`;
}

/** Without regard to case and spaces at the ends. */
export function folded(text: string): string {
  return text.normalize("NFC").trim().toLocaleLowerCase("de");
}

function textOf(cells: readonly string[]): string {
  return cells.filter(Boolean).join(", ").slice(0, LONGEST);
}

const fact = z.string().nullable();
const kept = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      facts: z.object(
        Object.fromEntries(FACTS.map((one) => [one, fact])) as Record<Fact, typeof fact>,
      ),
    }),
  ),
  wrong: z.array(z.object({ line: z.number(), text: z.string(), why: z.enum(REASONS) })),
});

/** Reads an import back as it was written. */
export function readKeptTable(rows: unknown): ReadTable {
  return kept.parse(rows);
}
