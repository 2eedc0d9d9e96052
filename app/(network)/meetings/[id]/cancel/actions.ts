"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { discardDraft } from "@/lib/meetings/discard-draft";
import { cancelMeetingSchema, discardDraftSchema } from "@/lib/meetings/schema";

export async function cancelMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(cancelMeetingSchema, formData, cancelMeeting);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}

export async function discardDraftAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(discardDraftSchema, formData, discardDraft);
  if (!outcome.ok) return outcome.state;

  goTo(`/circles/${outcome.result.circleId}`);
}
