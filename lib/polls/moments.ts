import type { z } from "zod";
import { dayFrom, time } from "@/lib/form/fields";
import { readWallClock, toDay, type WallClock } from "@/lib/time";

/** A form as it was typed, and what is wrong with it: field and key of validation.json. */
export type Typed = Record<string, unknown>;
export type Problem = [field: string, message: string];

/** What is wrong with a typed day that must be there. */
export function dayErrors(values: Typed, name: string): Problem[] {
  const day = dayFrom(values, name);
  if (day === "date") return [[name, "date"]];
  return day === null ? [[name, "required"]] : [];
}

/** What is wrong with a typed day and time; a row without a day is not there. */
export function momentErrors(row: Typed, on = "on", at = "at"): Problem[] {
  const day = dayFrom(row, on);
  if (day === null) return [];
  if (day === "date") return [[on, "date"]];
  const typed = time.safeParse(row[at]);
  if (!typed.success) return [[at, "time"]];
  const read = readWallClock(`${toDay(day)}T${typed.data}`);
  if (read.kind === "missing") return [[at, "hourMissing"]];
  return read.kind === "doubled" && !row.hour ? [["hour", "hourDoubled"]] : [];
}

/** The typed day and time as a moment; only called with what has been checked. */
export function momentOf(values: Typed, on: string, at: string): Date {
  const read: WallClock = readWallClock(`${toDay(dayOf(values, on))}T${time.parse(values[at])}`);
  if (read.kind === "moment") return read.moment;
  if (read.kind === "missing") throw new Error("a checked time is a moment");
  return read[values.hour === "later" ? "later" : "earlier"];
}

/** The typed day as a date column; only called with what has been checked. */
export function dayOf(values: Typed, name: string): Date {
  const day = dayFrom(values, name);
  if (!(day instanceof Date)) throw new Error("a checked day is a date");
  return day;
}

type Part = `${string}.${"day" | "month" | "year"}`;

/** The values without the fields a day was typed in. */
export function withoutParts<Values extends Typed>(values: Values): Omit<Values, Part> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !key.includes("."))) as Omit<
    Values,
    Part
  >;
}

/** Hands problems over to zod. */
export function report(problems: readonly Problem[], context: z.RefinementCtx): void {
  for (const [field, message] of problems)
    context.addIssue({ code: "custom", path: field.split("."), message });
}
