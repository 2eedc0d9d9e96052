"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { editMeetingSchema } from "@/lib/meetings/schema";

export async function editMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(editMeetingSchema, formData, (input) => editMeeting(actor, input));
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}
