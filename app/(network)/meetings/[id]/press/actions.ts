"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { draftPressRelease } from "@/lib/press/draft-press-release";
import { publishPressRelease } from "@/lib/press/publish-press-release";
import { draftPressReleaseSchema, publishPressReleaseSchema } from "@/lib/press/schema";
import { askForQuote } from "@/lib/releases/ask-for-quote";
import { remindRelease } from "@/lib/releases/remind-release";
import { askForQuoteSchema, remindReleaseSchema } from "@/lib/releases/schema";

export async function draftPressAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(draftPressReleaseSchema, formData, draftPressRelease);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}

export async function publishPressAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(publishPressReleaseSchema, formData, publishPressRelease);
  if (!outcome.ok) return outcome.state;
  goTo(`/press/${outcome.result.slug}`);
}

export async function askForQuoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(askForQuoteSchema, formData, askForQuote);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}

export async function remindReleaseAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(remindReleaseSchema, formData, remindRelease);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}
