"use server";

import { askForCall } from "@/lib/calls/ask-for-call";
import { askForCallSchema } from "@/lib/calls/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function askForCallAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(askForCallSchema, formData, askForCall);
  if (!outcome.ok) return outcome.state;

  goTo(`/calls/${outcome.result.id}?saved=sent`);
}
