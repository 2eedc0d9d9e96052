"use server";

import { editCity } from "@/lib/cities/edit-city";
import { editCitySchema } from "@/lib/cities/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function editCityAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editCitySchema, formData, editCity);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}?saved=edited`);
}
