"use server";

import { revalidatePath } from "next/cache";
import { dropWish } from "@/lib/calls/drop-wish";
import { noteWish } from "@/lib/calls/note-wish";
import { dropWishSchema, noteWishSchema } from "@/lib/calls/schema";
import { noteSpoken } from "@/lib/commitments/note-spoken";
import { noteSpokenSchema } from "@/lib/commitments/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { t } from "@/lib/i18n/words";
import { startItemSchema } from "@/lib/leading/schema";
import { startItem } from "@/lib/leading/start-item";
import { notePresence } from "@/lib/meetings/note-presence";
import { seatSchema } from "@/lib/meetings/schema";
import { saveNote } from "@/lib/notes/save-note";
import { saveNoteSchema, settleNoteSchema } from "@/lib/notes/schema";
import { settleNote } from "@/lib/notes/settle-note";

export async function startItemAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(startItemSchema, formData, startItem);
  if (!outcome.ok) return outcome.state;
  backToTable(outcome.result.meetingId);
}

/** The page hears of the new version by itself; what stands now goes back into the field, and which version it is. */
export async function saveNoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(saveNoteSchema, formData, saveNote);
  if (!outcome.ok) return outcome.state;
  const { text, version, beside } = outcome.result;
  return {
    status: beside ? "refused" : "done",
    fieldErrors: {},
    message: t(beside ? "leading.notes.beside" : "leading.notes.saved"),
    values: { text },
    version,
  };
}

export async function settleNoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(settleNoteSchema, formData, settleNote);
  if (!outcome.ok) return outcome.state;
  const { meetingId, agendaItemId } = outcome.result;
  backToTable(meetingId, agendaItemId);
}

export async function noteAgreementAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(noteSpokenSchema, formData, async (actor, input) => {
    const { title } = await noteSpoken(actor, input);
    return { title, meetingId: input.meetingId };
  });
  if (!outcome.ok) return outcome.state;
  const { title, meetingId } = outcome.result;
  revalidatePath(`/meetings/${meetingId}/lead`);
  const message = t("leading.agreements.noted", { title });
  return { status: "done", fieldErrors: {}, message, values: {} };
}

export async function noteWishAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(noteWishSchema, formData, noteWish);
  if (!outcome.ok) return outcome.state;
  backToTable(outcome.result.meetingId, outcome.result.agendaItemId);
}

export async function dropNotedWishAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(dropWishSchema, formData, dropWish);
  if (!outcome.ok) return outcome.state;
  backToTable(outcome.result.meetingId, outcome.result.agendaItemId);
}

export async function seatAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(seatSchema, formData, notePresence);
  if (!outcome.ok) return outcome.state;
  backToTable(outcome.result.id);
}

/** Sent from the page it leads to: without this a browser with scripts would keep the old one. */
function backToTable(meetingId: string, itemId?: string): never {
  goTo(`/meetings/${meetingId}/lead${itemId ? `?item=${itemId}` : ""}`);
}
