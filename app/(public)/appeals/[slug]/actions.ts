"use server";

import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { answerAppealSchema } from "@/lib/appeals/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function answerAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerAppealSchema, formData, answerAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}?answered=1`);
}
