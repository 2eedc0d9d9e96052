"use server";

import { redirect } from "next/navigation";
import { setRhythmSchema } from "@/lib/circles/schema";
import { setRhythm } from "@/lib/circles/set-rhythm";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function setRhythmAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setRhythmSchema, formData, setRhythm);
  if (!outcome.ok) return outcome.state;
  redirect(`/circles/${outcome.result.circleId}`);
}
