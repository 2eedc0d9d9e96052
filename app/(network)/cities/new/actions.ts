"use server";

import { admitCity } from "@/lib/cities/admit-city";
import { admitCitySchema } from "@/lib/cities/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function admitCityAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(admitCitySchema, formData, admitCity);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}?saved=admitted`);
}
