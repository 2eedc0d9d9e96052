"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { addDate } from "@/lib/polls/add-date";
import { moveDeadline } from "@/lib/polls/move-deadline";
import { addDateSchema, moveDeadlineSchema } from "@/lib/polls/schema";

export async function moveDeadlineAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(moveDeadlineSchema, formData, moveDeadline);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.id}`);
}

export async function addDateAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(addDateSchema, formData, addDate);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.id}`);
}
