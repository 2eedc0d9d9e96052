import type { FormState } from "@/lib/form/state";
import { formValues } from "@/lib/form/values";
import { t } from "@/lib/i18n/words";

/** Rows a form can have more of; all words are sentences in German. */
export type Rows = {
  /** The field that says how many there are. */
  count: string;
  most: number;
  /** What the fields of a new row begin with. */
  fresh: (index: number) => Record<string, string>;
  added: string;
  full: string;
};

/** The form as it was typed with one more row; nothing is checked or saved. */
export function withOneMoreRow(formData: FormData, rows: Rows): FormState {
  const values = formValues(formData);
  if (values === "tooMany") {
    return { status: "invalid", fieldErrors: {}, message: t("validation.tooMany"), values: {} };
  }
  const count = Number(values[rows.count]) || 0;
  const { formKey: _, intent: __, ...typed } = values;
  if (count >= rows.most) return done({ ...typed, [rows.count]: String(rows.most) }, rows.full);
  // A form that comes back shows what it was sent, so the new row needs its start values here.
  return done({ ...typed, ...rows.fresh(count), [rows.count]: String(count + 1) }, rows.added);
}

function done(values: FormState["values"], message: string): FormState {
  return { status: "done", fieldErrors: {}, message, values };
}

/** Whether the button that was pressed only asks for one more row. */
export function asksForRow(formData: FormData): boolean {
  return formData.get("intent") === "addRow";
}
