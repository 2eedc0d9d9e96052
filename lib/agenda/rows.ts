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
  const isFull = count >= MOST_ROWS;
  return {
    status: "done",
    fieldErrors: {},
    message: isFull
      ? t("meetings.form.rowsFull", { most: MOST_ROWS })
      : t("meetings.form.rowAdded"),
    values: { ...typed, agendaRows: String(isFull ? MOST_ROWS : count + 1) },
  };
}

/** Whether the button that was pressed only asks for one more row. */
export function asksForRow(formData: FormData): boolean {
  return formData.get("intent") === "addRow";
}
