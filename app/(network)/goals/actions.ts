"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editGoal } from "@/lib/goals/edit-goal";
import { editGoalSchema, setGoalSchema } from "@/lib/goals/schema";
import { setGoal } from "@/lib/goals/set-goal";

export async function setGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setGoalSchema, formData, setGoal);
  if (!outcome.ok) return outcome.state;

  goTo(`/goals/${outcome.result.id}?saved=edited`);
}

export async function editGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editGoalSchema, formData, editGoal);
  if (!outcome.ok) return outcome.state;

  goTo(`/goals/${outcome.result.id}?saved=edited`);
}
