"use server";

import { releaseCity } from "@/lib/circles/release-city";
import { releaseCitySchema, seatCitySchema, undoSeatSchema } from "@/lib/circles/schema";
import { seatCity } from "@/lib/circles/seat-city";
import { undoSeat } from "@/lib/circles/undo-seat";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { submitWithCities } from "../../../submit-with-cities";

export async function seatCityAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitWithCities(seatCitySchema, formData, seatCity);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}/cities?saved=1`);
}

export async function releaseCityAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(releaseCitySchema, formData, releaseCity);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}/cities?saved=1`);
}

export async function undoSeatAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(undoSeatSchema, formData, undoSeat);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}/cities?saved=1`);
}
