import type { FormState } from "@/lib/form/state";

/**
 * The id of a field, and the target of the summary's links; a date leads to its day.
 * `scope` tells apart the forms of one page that have the same fields.
 */
export function fieldId(name: string, scope?: string): string {
  const own = name.replace(/\.day$/, "");
  return scope ? `feld-${scope}-${own}` : `feld-${own}`;
}

/** What was typed under this name, if the form was sent; an unticked box was sent as nothing. */
export function keptValues(state: FormState, name: string): string[] | undefined {
  const sent = state.status !== "untouched" && Object.keys(state.values).length > 0;
  if (!sent) return undefined;
  const value = state.values[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a field shows: what was typed, else what it starts with. */
export function shownValue(state: FormState, name: string, start: string): string {
  const kept = keptValues(state, name);
  return kept ? (kept[0] ?? "") : start;
}

/** What a hidden field sends. A version stays the one the edit started from until the conflict was shown. */
export function hiddenValue(state: FormState, name: string, start: string): string {
  if (name === "version" && state.version !== undefined) return String(state.version);
  return keptValues(state, name)?.[0] ?? start;
}

/** Day, month and year of "2026-12-08" as one types them. */
export function dateParts(date: string): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/** "Titel: Bitte ausfüllen." and, after a question, "Was ist geplant? Bitte ausfüllen." */
export function summaryLine(label: string | undefined, error: string): string {
  if (!label) return error;
  return label.endsWith("?") ? `${label} ${error}` : `${label}: ${error}`;
}

/** The sentence at a typed date, wherever in it the error was found. */
export function dateError(state: FormState, name: string): string | undefined {
  const found = [name, `${name}.day`, `${name}.month`, `${name}.year`];
  return found.map((key) => state.fieldErrors[key]).find(Boolean);
}

/** KERN's classes of an input; `width` in characters. */
export function inputClass(error: string | undefined, width?: 2 | 4): string {
  const base = "kern-form-input__input";
  return [base, error ? `${base}--error` : "", width ? `${base}--width-${width}` : ""]
    .filter(Boolean)
    .join(" ");
}
