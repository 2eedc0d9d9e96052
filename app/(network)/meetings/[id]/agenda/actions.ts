"use server";

import { redirect } from "next/navigation";
import { asksForRow } from "@/lib/agenda/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { changeAgenda } from "@/lib/meetings/change-agenda";
import { changeAgendaSchema } from "@/lib/meetings/schema";
import { addRow } from "../../add-row";

export async function changeAgendaAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRow(formData)) return addRow(formData);
  const outcome = await submitSignedIn(changeAgendaSchema, formData, changeAgenda);
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}
