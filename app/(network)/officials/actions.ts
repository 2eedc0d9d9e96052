"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editOfficial } from "@/lib/officials/edit-official";
import { enterOfficial } from "@/lib/officials/enter-official";
import { nameSuccessor } from "@/lib/officials/name-successor";
import {
  editOfficialSchema,
  enterOfficialSchema,
  nameSuccessorSchema,
} from "@/lib/officials/schema";

export async function enterOfficialAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(enterOfficialSchema, formData, enterOfficial);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/officials?done=entered`);
}

export async function editOfficialAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editOfficialSchema, formData, editOfficial);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/officials?done=edited`);
}

export async function nameSuccessorAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(nameSuccessorSchema, formData, nameSuccessor);
  if (!outcome.ok) return outcome.state;

  goTo(`/cities/${outcome.result.slug}/officials?done=succeeded`);
}
