"use server";

import { AGENDA_ROWS } from "@/lib/agenda/rows";
import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { scheduleMeetingSchema } from "@/lib/meetings/schema";
import { changeRows } from "../../change-rows";

export async function scheduleMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, AGENDA_ROWS);
  const outcome = await submitSignedIn(scheduleMeetingSchema, formData, scheduleMeeting);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}
