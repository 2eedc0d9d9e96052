"use server";

import { foundCircle } from "@/lib/circles/found-circle";
import { CITY_ROWS } from "@/lib/circles/rows";
import { foundCircleSchema } from "@/lib/circles/schema";
import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { changeRows } from "../../change-rows";
import { submitWithCities } from "../../submit-with-cities";

export async function foundCircleAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, CITY_ROWS);
  const outcome = await submitWithCities(foundCircleSchema, formData, foundCircle);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}`);
}
