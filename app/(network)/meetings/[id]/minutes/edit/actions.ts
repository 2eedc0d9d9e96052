"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editMinutes } from "@/lib/minutes/edit-minutes";
import { editMinutesSchema } from "@/lib/minutes/schema";

export async function editMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editMinutesSchema, formData, editMinutes);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}/minutes?saved=edit`);
}
