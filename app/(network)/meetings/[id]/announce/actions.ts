"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { announceMeeting } from "@/lib/meetings/announce-meeting";
import { revokeAnnouncement } from "@/lib/meetings/revoke-announcement";
import { announceMeetingSchema } from "@/lib/meetings/schema";

export async function announceMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(announceMeetingSchema, formData, announceMeeting);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}

export async function revokeAnnouncementAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const outcome = await submitSignedIn(announceMeetingSchema, formData, revokeAnnouncement);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}
