"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import { reportCommitmentSchema } from "@/lib/commitments/schema";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function reportCommitmentAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(reportCommitmentSchema, formData, (input) =>
    reportCommitment(actor, input),
  );
  if (!outcome.ok) return outcome.state;

  redirect(`/commitments/${outcome.result.id}?saved=1`);
}
