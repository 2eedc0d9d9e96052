"use server";

import { redirect } from "next/navigation";
import { AGENDA_ROWS } from "@/lib/agenda/rows";
import { asksForRow } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { changeAgenda } from "@/lib/meetings/change-agenda";
import { changeAgendaSchema } from "@/lib/meetings/schema";
import { addRow } from "../../../add-row";

export async function changeAgendaAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRow(formData)) return addRow(formData, AGENDA_ROWS);
  const outcome = await submitSignedIn(changeAgendaSchema, formData, changeAgenda);
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}
