import { z } from "zod";
import { readDay } from "@/lib/time";

/** Building blocks of the schemas: messages are keys of messages/de/validation.json. */

/** The key every form carries, so that sending it twice does it once. */
export const formKey = z.uuid("invalid");

/** The version an edit started from. */
export const version = z.coerce.number("invalid").int("invalid").min(1, "invalid");

/** The id of a record. */
export const id = z.uuid("choose");

/** One or more ids from checkboxes; one ticked box arrives as a plain string, none as nothing. */
export const ids = z
  .union([z.array(id), id.transform((one) => [one])], "choose")
  .optional()
  .transform((list) => [...new Set(list ?? [])]);

/** One line of text, trimmed, 1 to `max` characters. */
export function line(max: number) {
  return z
    .string("required")
    .trim()
    .min(1, "required")
    .max(max, "tooLong")
    .refine(isOneLine, "invalid");
}

/** One line or nothing; nothing becomes null. */
export function optionalLine(max: number) {
  return z
    .string("invalid")
    .trim()
    .max(max, "tooLong")
    .refine(isOneLine, "invalid")
    .optional()
    .transform(orNull);
}

/** Several lines, trimmed, 1 to `max` characters. */
export function text(max: number) {
  return z.string("required").trim().min(1, "required").max(max, "tooLong");
}

/** Several lines or nothing; nothing becomes null. */
export function optionalText(max: number) {
  return z.string("invalid").trim().max(max, "tooLong").optional().transform(orNull);
}

/** An https address or nothing. */
export const optionalUrl = z
  .string("invalid")
  .trim()
  .max(500, "tooLong")
  .refine((value) => value === "" || isHttps(value), "url")
  .optional()
  .transform(orNull);

/** "HH:MM" as typed; "9:00" and "9.00" are understood. */
export const time = z
  .string("time")
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, "time")
  .transform((value) => value.replace(".", ":").padStart(5, "0"));

type DayParts = { [part: string]: unknown };

/** Day, month and year typed in three fields `${name}.day`, … as a date column; null when all are empty; error "date". */
export function dayFrom(values: DayParts, name: string): Date | null | "date" {
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    String(values[`${name}.${part}`] ?? "").trim(),
  );
  if (!day && !month && !year) return null;
  if (!/^\d{1,2}$/.test(day ?? "") || !/^\d{1,2}$/.test(month ?? "") || !/^\d{4}$/.test(year ?? ""))
    return "date";
  return readDay(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`) ?? "date";
}

/** The three fields of a typed date, for use in a strict object. */
export function dayFields<Name extends string>(name: Name) {
  const part = z.string("date").max(4, "date").optional();
  return { [`${name}.day`]: part, [`${name}.month`]: part, [`${name}.year`]: part } as Record<
    `${Name}.day` | `${Name}.month` | `${Name}.year`,
    typeof part
  >;
}

function orNull(value: string | undefined): string | null {
  return value ? value : null;
}

function isOneLine(value: string): boolean {
  return !value.includes("\n");
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === "https:";
}
