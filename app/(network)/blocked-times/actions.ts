"use server";

import { addBlockedTime } from "@/lib/blocked-times/add-blocked-time";
import { removeBlockedTime } from "@/lib/blocked-times/remove-blocked-time";
import {
  addBlockedDaysSchema,
  addBlockedRuleSchema,
  removeBlockedTimeSchema,
} from "@/lib/blocked-times/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function addBlockedRuleAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(addBlockedRuleSchema, formData, addBlockedTime);
  if (!outcome.ok) return outcome.state;

  goTo("/blocked-times?done=added");
}

export async function addBlockedDaysAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(addBlockedDaysSchema, formData, addBlockedTime);
  if (!outcome.ok) return outcome.state;

  goTo("/blocked-times?done=added");
}

export async function removeBlockedTimeAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const outcome = await submitSignedIn(removeBlockedTimeSchema, formData, removeBlockedTime);
  if (!outcome.ok) return outcome.state;

  goTo("/blocked-times?done=removed");
}
