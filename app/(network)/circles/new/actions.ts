"use server";

import { foundCircle } from "@/lib/circles/found-circle";
import { listNamedCities } from "@/lib/circles/queries";
import { CITY_ROWS } from "@/lib/circles/rows";
import { foundCircleSchema } from "@/lib/circles/schema";
import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { changeRows } from "../../change-rows";

export async function foundCircleAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, CITY_ROWS);
  const schema = foundCircleSchema(await listNamedCities(new Date()));
  const outcome = await submitSignedIn(schema, formData, foundCircle);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}`);
}
