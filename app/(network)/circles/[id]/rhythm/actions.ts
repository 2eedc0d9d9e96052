"use server";

import { setRhythmSchema } from "@/lib/circles/schema";
import { setRhythm } from "@/lib/circles/set-rhythm";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function setRhythmAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setRhythmSchema, formData, setRhythm);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}`);
}
