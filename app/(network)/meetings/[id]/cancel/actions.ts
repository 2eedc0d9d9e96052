"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { discardDraft } from "@/lib/meetings/discard-draft";
import { cancelMeetingSchema, discardDraftSchema } from "@/lib/meetings/schema";

export async function cancelMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(cancelMeetingSchema, formData, (input) =>
    cancelMeeting(actor, input),
  );
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}

export async function discardDraftAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(discardDraftSchema, formData, (input) => discardDraft(actor, input));
  if (!outcome.ok) return outcome.state;

  redirect(`/circles/${outcome.result.circleId}`);
}
