"use server";

import { correctAppeal } from "@/lib/appeals/correct-appeal";
import { draftAppeal } from "@/lib/appeals/draft-appeal";
import { editAppeal } from "@/lib/appeals/edit-appeal";
import { handOverResult } from "@/lib/appeals/hand-over-result";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { remindCities } from "@/lib/appeals/remind-cities";
import { furtherKey, missingIn } from "@/lib/appeals/rules";
import {
  type AppealText,
  correctAppealSchema,
  draftAppealSchema,
  editAppealSchema,
  handOverSchema,
  remindCitiesSchema,
  withdrawAppealSchema,
} from "@/lib/appeals/schema";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import type { Actor } from "@/lib/auth/actor";
import { Refused } from "@/lib/errors";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

/** Saves a new appeal and, when asked to, sends it. */
export async function writeAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(
    draftAppealSchema,
    formData,
    async (actor, { intent, ...input }) => {
      const { id, slug } = await draftAppeal(actor, input);
      return proceed(actor, intent, { ...input, appealId: id, slug, version: 1 });
    },
  );
  if (!outcome.ok) return outcome.state;
  goTo(outcome.result.address);
}

/** Saves a draft and, when asked to, sends it. */
export async function editAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(
    editAppealSchema,
    formData,
    async (actor, { intent, ...input }) => {
      const { slug, version } = await editAppeal(actor, input);
      return proceed(actor, intent, { ...input, slug, version });
    },
  );
  if (!outcome.ok) return outcome.state;
  goTo(outcome.result.address);
}

export async function correctAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(correctAppealSchema, formData, correctAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}`);
}

export async function withdrawAppealAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(withdrawAppealSchema, formData, withdrawAppeal);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}`);
}

export async function remindCitiesAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(remindCitiesSchema, formData, remindCities);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/responses?reminded=${outcome.result.cities}#erinnern`);
}

export async function handOverAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(handOverSchema, formData, handOverResult);
  if (!outcome.ok) return outcome.state;
  goTo(`/appeals/${outcome.result.slug}/responses#uebergabe`);
}

type Saved = AppealText & { formKey: string; appealId: string; slug: string; version: number };

/** Where to go once the text is saved: to the preview, to what is missing, or, published, to the public page. */
async function proceed(actor: Actor, intent: "preview" | "publish", saved: Saved) {
  if (intent === "preview") return { address: `/appeals/${saved.slug}/edit#vorschau` };
  if (Object.keys(missingIn(saved, new Date())).length > 0) {
    return { address: `/appeals/${saved.slug}/edit?check=1` };
  }
  const { appealId, version } = saved;
  const formKey = furtherKey(saved.formKey, "publish");
  try {
    const { slug } = await publishAppeal(actor, { formKey, appealId, version });
    return { address: `/appeals/${slug}` };
  } catch (error) {
    // The text is saved by now: the page says what is in the way, with the version that stands.
    if (!(error instanceof Refused)) throw error;
    if (error.reason === "notChecked") return { address: `/appeals/${saved.slug}/check` };
    if (error.reason !== "nobodyAddressed") throw error;
    return { address: `/appeals/${saved.slug}/edit?nobody=1` };
  }
}
