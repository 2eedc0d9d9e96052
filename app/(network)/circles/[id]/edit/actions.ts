"use server";

import { dissolveCircle } from "@/lib/circles/dissolve-circle";
import { editCircle } from "@/lib/circles/edit-circle";
import { reopenCircle } from "@/lib/circles/reopen-circle";
import { dissolveCircleSchema, editCircleSchema, reopenCircleSchema } from "@/lib/circles/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function editCircleAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editCircleSchema, formData, editCircle);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}`);
}

export async function dissolveCircleAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(dissolveCircleSchema, formData, dissolveCircle);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}`);
}

export async function reopenCircleAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(reopenCircleSchema, formData, reopenCircle);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}`);
}
