"use server";

import { redirect } from "next/navigation";
import { asksForRow, withOneMoreRow } from "@/lib/agenda/rows";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { changeAgenda } from "@/lib/meetings/change-agenda";
import { changeAgendaSchema } from "@/lib/meetings/schema";

export async function changeAgendaAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  if (asksForRow(formData)) return withOneMoreRow(formData);
  const outcome = await submit(changeAgendaSchema, formData, (input) => changeAgenda(actor, input));
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}
