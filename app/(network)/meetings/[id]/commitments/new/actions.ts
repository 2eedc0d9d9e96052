"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { makeCommitmentSchema } from "@/lib/commitments/schema";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function makeCommitmentAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(makeCommitmentSchema, formData, async (input) => {
    await makeCommitment(actor, input);
    return input.meetingId;
  });
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result}/commitments/new?noted=1`);
}
