"use server";

import { changeCarrier } from "@/lib/bodies/change-carrier";
import { endBody } from "@/lib/bodies/end-body";
import { renameBody } from "@/lib/bodies/rename-body";
import { changeCarrierSchema, endBodySchema, renameBodySchema } from "@/lib/bodies/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function renameBodyAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(renameBodySchema, formData, renameBody);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/bodies?saved=renamed`);
}

export async function endBodyAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(endBodySchema, formData, endBody);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/bodies?saved=ended`);
}

export async function changeCarrierAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(changeCarrierSchema, formData, changeCarrier);
  if (!outcome.ok) return outcome.state;

  goTo(`/bodies/${outcome.result.bodyId}/handover?saved=carrier`);
}
