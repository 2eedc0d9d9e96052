"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { answerProposal } from "@/lib/proposals/answer-proposal";
import { answerProposalSchema, withdrawProposalSchema } from "@/lib/proposals/schema";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";

export async function answerProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(answerProposalSchema, formData, answerProposal);
  if (!outcome.ok) return outcome.state;
  goTo(`/proposals/${outcome.result.id}?saved=saved`);
}

export async function withdrawProposalAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(withdrawProposalSchema, formData, withdrawProposal);
  if (!outcome.ok) return outcome.state;
  goTo(`/proposals/${outcome.result.id}?saved=withdrawn`);
}
