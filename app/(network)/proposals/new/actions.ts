"use server";

import { CITY_ROWS } from "@/lib/circles/rows";
import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { proposeCircle } from "@/lib/proposals/propose-circle";
import { proposeCircleSchema } from "@/lib/proposals/schema";
import { changeRows } from "../../change-rows";
import { submitWithCities } from "../../submit-with-cities";

export async function proposeCircleAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, CITY_ROWS);
  const outcome = await submitWithCities(proposeCircleSchema, formData, proposeCircle);
  if (!outcome.ok) return outcome.state;
  goTo(`/proposals/${outcome.result.id}?saved=sent`);
}
