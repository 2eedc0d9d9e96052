"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { askForRun } from "@/lib/jobs/ask-for-run";
import { askForRunSchema } from "@/lib/jobs/schema";

export async function askForRunAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(askForRunSchema, formData, askForRun);
  if (!outcome.ok) return outcome.state;

  goTo("/jobs?asked=1");
}
