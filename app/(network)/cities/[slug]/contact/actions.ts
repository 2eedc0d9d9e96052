"use server";

import { answerContact } from "@/lib/contacts/answer-contact";
import { askCity } from "@/lib/contacts/ask-city";
import { answerContactSchema, askCitySchema, settleContactSchema } from "@/lib/contacts/schema";
import { settleContact } from "@/lib/contacts/settle-contact";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function answerContactAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerContactSchema, formData, answerContact);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/contact?saved=answered`);
}

export async function askCityAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(askCitySchema, formData, askCity);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/contact?saved=asked`);
}

export async function settleContactAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(settleContactSchema, formData, settleContact);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/contact?saved=settled`);
}
