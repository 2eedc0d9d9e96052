import Papa from "papaparse";
import { z } from "zod";
import type { SchoolHolidayPeriod } from "@/lib/holidays/calendar";
import { dayNumber, readDay } from "@/lib/time";
import { FederalState } from "@/prisma/generated/enums";

export type HolidayRow = SchoolHolidayPeriod & { source: string | null };

/** A line that cannot be taken: its number in the file, what stands there, and why as a key of messages/de/holidays.json. */
export type WrongLine = { line: number; text: string; why: WrongReason };
export type WrongReason =
  | "columns"
  | "state"
  | "name"
  | "start"
  | "end"
  | "order"
  | "tooLong"
  | "source"
  | "twice";

export type HolidayFile = { periods: HolidayRow[]; wrong: WrongLine[] };

const NEEDED = ["state_code", "start", "end", "name"];
const MOST_DAYS = 100;

const day = (why: WrongReason) =>
  z.string().transform((value, context) => {
    const read = readDay(value.trim());
    if (read) return read;
    context.addIssue({ code: "custom", message: why });
    return z.NEVER;
  });

const row = z
  .object({
    state_code: z.string().trim().toUpperCase().pipe(z.enum(FederalState, "state")),
    name: z.string().trim().min(1, "name").max(120, "name"),
    start: day("start"),
    end: day("end"),
    source: z.string().trim().max(300, "source").optional(),
  })
  .superRefine(({ start, end }, context) => {
    const days = dayNumber(end) - dayNumber(start);
    if (days < 0) context.addIssue({ code: "custom", message: "order" });
    if (days > MOST_DAYS) context.addIssue({ code: "custom", message: "tooLong" });
  });

/**
 * Reads school holidays as CSV (UTF-8 with or without BOM; comma or semicolon; columns as in prisma/data/README.md).
 * Every line that cannot be taken is named with its reason; a file without these columns is one wrong line.
 */
export function readHolidayFile(csv: string): HolidayFile {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t"],
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const isComplete = NEEDED.every((name) => meta.fields?.includes(name));
  if (!isComplete)
    return {
      periods: [],
      wrong: [{ line: 1, text: (meta.fields ?? []).join(", ").slice(0, 200), why: "columns" }],
    };
  return readLines(data);
}

function readLines(data: readonly Record<string, string>[]): HolidayFile {
  const periods = new Map<string, HolidayRow>();
  const wrong: WrongLine[] = [];
  for (const [index, values] of data.entries()) {
    const read = readLine(values);
    const why = read.why ?? (periods.has(keyOf(read.period)) ? "twice" : null);
    if (why) wrong.push({ line: index + 2, text: textOf(values), why });
    else if (read.period) periods.set(keyOf(read.period), read.period);
  }
  return { periods: [...periods.values()], wrong };
}

type Line = { period: HolidayRow; why: null } | { period: null; why: WrongReason };

function readLine(values: Record<string, string>): Line {
  const parsed = row.safeParse(values);
  return parsed.success
    ? { period: toPeriod(parsed.data), why: null }
    : { period: null, why: asReason(parsed.error.issues[0]?.message) };
}

/** What the database takes for the same holidays. */
export function keyOf({ state, startsOn, name }: SchoolHolidayPeriod): string {
  return `${state} ${dayNumber(startsOn)} ${name}`;
}

function toPeriod({ state_code, name, start, end, source }: z.output<typeof row>): HolidayRow {
  return { state: state_code, name, startsOn: start, endsOn: end, source: source || null };
}

const REASONS: readonly WrongReason[] = [
  "state",
  "name",
  "start",
  "end",
  "order",
  "tooLong",
  "source",
];

function asReason(message: string | undefined): WrongReason {
  return REASONS.find((one) => one === message) ?? "columns";
}

function textOf(values: Record<string, string>): string {
  return Object.values(values).flat().join(", ").slice(0, 200);
}
