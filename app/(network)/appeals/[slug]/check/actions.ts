"use server";

import { askForCheck } from "@/lib/appeals/ask-for-check";
import { checkAppeal } from "@/lib/appeals/check-appeal";
import { recallAppeal } from "@/lib/appeals/recall-appeal";
import { returnAppeal } from "@/lib/appeals/return-appeal";
import { scheduleAppeal } from "@/lib/appeals/schedule-appeal";
import {
  askForCheckSchema,
  checkAppealSchema,
  recallAppealSchema,
  returnAppealSchema,
  scheduleAppealSchema,
} from "@/lib/appeals/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function askForCheckAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(askForCheckSchema, formData, askForCheck);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/check`);
}

export async function checkAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(checkAppealSchema, formData, checkAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/check`);
}

export async function returnAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(returnAppealSchema, formData, returnAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/check`);
}

export async function scheduleAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(scheduleAppealSchema, formData, scheduleAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/check`);
}

export async function recallAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(recallAppealSchema, formData, recallAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/edit`);
}
