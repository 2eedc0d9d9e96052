"use server";

import { foundBody } from "@/lib/bodies/found-body";
import { foundBodySchema } from "@/lib/bodies/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function foundBodyAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(foundBodySchema, formData, foundBody);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/bodies?saved=found`);
}
