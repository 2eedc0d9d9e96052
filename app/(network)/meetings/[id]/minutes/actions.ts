"use server";

import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { approveMinutes } from "@/lib/minutes/approve-minutes";
import { circulateMinutes } from "@/lib/minutes/circulate-minutes";
import { decideAmendment } from "@/lib/minutes/decide-amendment";
import { draftMinutes } from "@/lib/minutes/draft-minutes";
import { lockMinutes } from "@/lib/minutes/lock-minutes";
import { noteReminder } from "@/lib/minutes/note-reminder";
import { proposeAmendment } from "@/lib/minutes/propose-amendment";
import {
  approveMinutesSchema,
  circulateMinutesSchema,
  decideAmendmentSchema,
  draftMinutesSchema,
  lockMinutesSchema,
  noteReminderSchema,
  proposeAmendmentSchema,
} from "@/lib/minutes/schema";

export async function draftMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(draftMinutesSchema, formData, draftMinutes, "draft");
}

export async function circulateMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(circulateMinutesSchema, formData, circulateMinutes, "circulated");
}

export async function approveMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(approveMinutesSchema, formData, approveMinutes, "approved");
}

export async function proposeAmendmentAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(proposeAmendmentSchema, formData, proposeAmendment, "proposed");
}

export async function decideAmendmentAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(decideAmendmentSchema, formData, decideAmendment, "decided");
}

export async function noteReminderAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(noteReminderSchema, formData, noteReminder, "reminded");
}

export async function lockMinutesAction(_: FormState, formData: FormData): Promise<FormState> {
  return send(lockMinutesSchema, formData, lockMinutes, "locked");
}

/** Each of them leads back to the minutes, which say what was done. */
async function send<Schema extends z.ZodType>(
  schema: Schema,
  formData: FormData,
  perform: (actor: Actor, input: z.output<Schema>) => Promise<{ id: string }>,
  saved: string,
): Promise<FormState> {
  const outcome = await submitSignedIn(schema, formData, (actor, input) => perform(actor, input));
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.id}/minutes?saved=${saved}`);
}
