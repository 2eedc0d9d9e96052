"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import {
  changeOperator,
  changeSender,
  draftLegalText,
  publishLegalText,
  setAppealCheck,
  setPeriods,
  setUsualRhythm,
} from "@/lib/operator/change-settings";
import {
  changeOperatorSchema,
  changeSenderSchema,
  draftLegalTextSchema,
  publishLegalTextSchema,
  removeLogoSchema,
  setAppealCheckSchema,
  setPeriodsSchema,
  setUsualRhythmSchema,
} from "@/lib/operator/forms";
import { removeLogo } from "@/lib/operator/set-logo";

const SAVED = "/settings?saved=1";

export async function changeOperatorAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(changeOperatorSchema, formData, changeOperator);
  if (!outcome.ok) return outcome.state;
  goTo(SAVED);
}

export async function changeSenderAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(changeSenderSchema, formData, changeSender);
  if (!outcome.ok) return outcome.state;
  goTo(SAVED);
}

export async function removeLogoAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(removeLogoSchema, formData, removeLogo);
  if (!outcome.ok) return outcome.state;
  goTo(SAVED);
}

export async function setUsualRhythmAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setUsualRhythmSchema, formData, setUsualRhythm);
  if (!outcome.ok) return outcome.state;
  goTo(SAVED);
}

export async function setAppealCheckAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setAppealCheckSchema, formData, setAppealCheck);
  if (!outcome.ok) return outcome.state;
  goTo(SAVED);
}

export async function setPeriodsAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setPeriodsSchema, formData, setPeriods);
  if (!outcome.ok) return outcome.state;
  goTo("/settings/retention?saved=1");
}

export async function draftLegalTextAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(draftLegalTextSchema, formData, async (actor, input) => {
    await draftLegalText(actor, input);
    return input.page;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/settings/texts?saved=1#${outcome.result}`);
}

export async function publishLegalTextAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(publishLegalTextSchema, formData, async (actor, input) => {
    await publishLegalText(actor, input);
    return input.page;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/settings/texts?saved=1#${outcome.result}`);
}
