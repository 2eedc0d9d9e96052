"use server";

import { removeAppealFile } from "@/lib/appeals/remove-appeal-file";
import { removeAppealFileSchema } from "@/lib/appeals/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function removeAppealFileAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(removeAppealFileSchema, formData, removeAppealFile);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/edit#dateien`);
}
