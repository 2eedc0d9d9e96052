"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editQuote } from "@/lib/press/edit-quote";
import { noteQuote } from "@/lib/press/note-quote";
import { removeQuote } from "@/lib/press/remove-quote";
import { editQuoteSchema, noteQuoteSchema, removeQuoteSchema } from "@/lib/press/schema";

export async function noteQuoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(noteQuoteSchema, formData, noteQuote);
  if (!outcome.ok) return outcome.state;
  const { meetingId, position } = outcome.result;
  // By a mark alone the browser would stay on the page it has.
  goTo(`/meetings/${meetingId}/press/quotes?noted=${position}#zitat-${position}`);
}

export async function editQuoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editQuoteSchema, formData, editQuote);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}

export async function removeQuoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(removeQuoteSchema, formData, removeQuote);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}
