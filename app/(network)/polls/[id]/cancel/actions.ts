"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { cancelPoll } from "@/lib/polls/cancel-poll";
import { cancelPollSchema } from "@/lib/polls/schema";

export async function cancelPollAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(cancelPollSchema, formData, cancelPoll);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.id}`);
}
