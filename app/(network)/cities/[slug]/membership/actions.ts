"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { leaveNetwork } from "@/lib/memberships/leave-network";
import { returnToNetwork } from "@/lib/memberships/return-to-network";
import {
  leaveNetworkSchema,
  returnToNetworkSchema,
  takeBackLeavingSchema,
} from "@/lib/memberships/schema";
import { takeBackLeaving } from "@/lib/memberships/take-back-leaving";

export async function leaveNetworkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(leaveNetworkSchema, formData, leaveNetwork);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/membership?saved=left`);
}

export async function takeBackLeavingAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(takeBackLeavingSchema, formData, takeBackLeaving);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/membership?saved=stayed`);
}

export async function returnToNetworkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(returnToNetworkSchema, formData, returnToNetwork);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/membership?saved=returned`);
}
