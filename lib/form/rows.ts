import type { FormState } from "@/lib/form/state";
import { formValues } from "@/lib/form/values";
import { t } from "@/lib/i18n/words";

/** Rows of a form, in fields `${prefix}.0.…`, `${prefix}.1.…`; all words are sentences in German. */
export type Rows = {
  prefix: string;
  /** The field that says how many there are. */
  count: string;
  most: number;
  /** What the fields of a new row begin with. */
  fresh: (index: number) => Record<string, string>;
  added: string;
  full: string;
  /** Said of a row that now stands at a place, counted from 1; without it rows keep their order. */
  moved?: (place: number) => string;
  removed?: string;
};

type Typed = FormState["values"];

/** The form as it was typed with its rows as the pressed button wants them; nothing is checked or saved. */
export function withRowsChanged(formData: FormData, rows: Rows): FormState {
  const values = formValues(formData);
  if (values === "tooMany") {
    return { status: "invalid", fieldErrors: {}, message: t("validation.tooMany"), values: {} };
  }
  const { formKey: _, intent, ...typed } = values;
  const [, verb = "", place = ""] = ROW_INTENT.exec(String(intent)) ?? [];
  const index = Number(place);
  if (verb === "up") return moved(typed, rows, index, index - 1);
  if (verb === "down") return moved(typed, rows, index, index + 1);
  if (verb === "remove") return removed(typed, rows, index);
  return withOneMoreRow(typed, rows);
}

const ROW_INTENT = /^(up|down|remove)\.(\d{1,2})$/;

/** Whether the button that was pressed only changes the rows of the form. */
export function asksForRows(formData: FormData): boolean {
  const intent = formData.get("intent");
  return typeof intent === "string" && (intent === "addRow" || ROW_INTENT.test(intent));
}

/** The form with one more row, filled with what is given. */
export function withOneMoreRow(
  typed: Typed,
  rows: Rows,
  filled: (index: number) => Record<string, string> = rows.fresh,
): FormState {
  const count = countOf(typed, rows);
  if (count >= rows.most) return done({ ...typed, [rows.count]: String(rows.most) }, rows.full);
  // A form that comes back shows what it was sent, so the new row needs its start values here.
  return done({ ...typed, ...filled(count), [rows.count]: String(count + 1) }, rows.added);
}

function moved(typed: Typed, rows: Rows, from: number, to: number): FormState {
  const last = countOf(typed, rows) - 1;
  if (!rows.moved || from > last || to < 0 || to > last) return done(typed, "");
  const lines = linesOf(typed, rows);
  const swapped = lines.map((line, index) => {
    if (index === from) return lines[to] ?? {};
    return index === to ? (lines[from] ?? {}) : line;
  });
  const focus = `${rows.prefix}.${to}.title`;
  return { ...done(asTyped(typed, rows, swapped), rows.moved(to + 1)), focus };
}

function removed(typed: Typed, rows: Rows, at: number): FormState {
  const lines = linesOf(typed, rows);
  if (!rows.removed || at >= lines.length) return done(typed, "");
  const left = lines.filter((_, index) => index !== at);
  return done(asTyped(typed, rows, left), rows.removed);
}

type Line = Record<string, string | string[]>;

/** The rows by their places, each with the names of its fields. */
function linesOf(typed: Typed, rows: Rows): Line[] {
  return Array.from({ length: countOf(typed, rows) }, (_, index) => {
    const start = `${rows.prefix}.${index}.`;
    const own = Object.entries(typed).filter(([name]) => name.startsWith(start));
    return Object.fromEntries(own.map(([name, value]) => [name.slice(start.length), value]));
  });
}

function asTyped(typed: Typed, rows: Rows, lines: readonly Line[]): Typed {
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(`${rows.prefix}.`));
  const fields = lines.flatMap((line, index) =>
    Object.entries(line).map(([name, value]) => [`${rows.prefix}.${index}.${name}`, value]),
  );
  return { ...Object.fromEntries([...others, ...fields]), [rows.count]: String(lines.length) };
}

function countOf(typed: Typed, rows: Rows): number {
  return Math.min(Number(typed[rows.count]) || 0, rows.most);
}

function done(values: Typed, message: string): FormState {
  return { status: "done", fieldErrors: {}, message, values };
}
