"use server";

import { answerCall } from "@/lib/calls/answer-call";
import { finishCall } from "@/lib/calls/finish-call";
import { answerCallSchema, finishCallSchema } from "@/lib/calls/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function answerCallAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerCallSchema, formData, answerCall);
  if (!outcome.ok) return outcome.state;

  goTo(`/calls/${outcome.result.id}?saved=answer`);
}

export async function finishCallAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(finishCallSchema, formData, finishCall);
  if (!outcome.ok) return outcome.state;

  goTo(`/calls/${outcome.result.id}?saved=result`);
}
