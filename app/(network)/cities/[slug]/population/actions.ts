"use server";

import { statePopulationSchema } from "@/lib/cities/schema";
import { statePopulation } from "@/lib/cities/state-population";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function statePopulationAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(statePopulationSchema, formData, statePopulation);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}?saved=population`);
}
