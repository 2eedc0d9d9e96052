"use server";

import { redirect } from "next/navigation";
import { statePopulationSchema } from "@/lib/cities/schema";
import { statePopulation } from "@/lib/cities/state-population";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function statePopulationAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(statePopulationSchema, formData, statePopulation);
  if (!outcome.ok) return outcome.state;

  redirect(`/cities/${outcome.result.slug}?saved=population`);
}
