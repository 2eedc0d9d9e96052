"use server";

import { makeCommitment } from "@/lib/commitments/make-commitment";
import { makeCommitmentSchema } from "@/lib/commitments/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function makeCommitmentAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(makeCommitmentSchema, formData, async (actor, input) => {
    await makeCommitment(actor, input);
    return input.meetingId;
  });
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result}/commitments/new?noted=1`);
}
