"use server";

import { redirect } from "next/navigation";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { answerAppealSchema } from "@/lib/appeals/schema";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function answerAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(answerAppealSchema, formData, (input) => answerAppeal(actor, input));
  if (!outcome.ok) return outcome.state;
  redirect(`/appeals/${outcome.result.slug}?answered=1`);
}
