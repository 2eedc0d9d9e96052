"use server";

import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { answerInvitationSchema } from "@/lib/attendances/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { decideCounterProposal } from "@/lib/meetings/decide-counter-proposal";
import { decideCounterProposalSchema } from "@/lib/meetings/schema";

export async function acceptInvitationAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerInvitationSchema, formData, answerInvitation);
  if (!outcome.ok) return outcome.state;
  // Sent from the page it leads to: without this a browser with scripts would keep the old one.
  goTo(`/meetings/${outcome.result.meetingId}`);
}

export async function decideCounterProposalAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const outcome = await submitSignedIn(
    decideCounterProposalSchema,
    formData,
    decideCounterProposal,
  );
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.id}`);
}
