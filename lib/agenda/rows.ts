import { MOST_ROWS } from "@/lib/agenda/schema";
import type { FormState } from "@/lib/form/state";
import { formValues } from "@/lib/form/values";
import { t } from "@/lib/i18n/words";

/** The form as it was typed with one more row on the agenda; nothing is checked or saved. */
export function withOneMoreRow(formData: FormData): FormState {
  const values = formValues(formData);
  if (values === "tooMany") {
    return { status: "invalid", fieldErrors: {}, message: t("validation.tooMany"), values: {} };
  }
  const count = Number(values.agendaRows) || 0;
  const { formKey: _, intent: __, ...typed } = values;
  if (count >= MOST_ROWS) {
    return done(
      { ...typed, agendaRows: String(MOST_ROWS) },
      t("meetings.form.rowsFull", { most: MOST_ROWS }),
    );
  }
  // A form that comes back shows what it was sent, so the new row needs its start values here.
  const fresh = { [`agenda.${count}.kind`]: "DISCUSSION", [`agenda.${count}.minutes`]: "10" };
  return done({ ...typed, ...fresh, agendaRows: String(count + 1) }, t("meetings.form.rowAdded"));
}

function done(values: FormState["values"], message: string): FormState {
  return { status: "done", fieldErrors: {}, message, values };
}

/** Whether the button that was pressed only asks for one more row. */
export function asksForRow(formData: FormData): boolean {
  return formData.get("intent") === "addRow";
}
