"use server";

import { enterAnswer } from "@/lib/attendances/enter-answer";
import { answerInvitationSchema } from "@/lib/attendances/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function enterAnswerAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerInvitationSchema, formData, enterAnswer);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}`);
}
