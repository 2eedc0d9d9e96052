"use server";

import { redirect } from "next/navigation";
import { enterAnswer } from "@/lib/attendances/enter-answer";
import { answerInvitationSchema } from "@/lib/attendances/schema";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function enterAnswerAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerInvitationSchema, formData, enterAnswer);
  if (!outcome.ok) return outcome.state;
  redirect(`/meetings/${outcome.result.meetingId}`);
}
