"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { editMeetingSchema } from "@/lib/meetings/schema";

export async function editMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editMeetingSchema, formData, editMeeting);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}
