"use server";

import { redirect } from "next/navigation";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { answerInvitationSchema } from "@/lib/attendances/schema";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function answerInvitationAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(answerInvitationSchema, formData, (input) =>
    answerInvitation(actor, input),
  );
  if (!outcome.ok) return outcome.state;
  redirect(`/meetings/${outcome.result.meetingId}`);
}
