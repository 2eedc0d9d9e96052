"use server";

import { redirect } from "next/navigation";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import { reportCommitmentSchema } from "@/lib/commitments/schema";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function reportCommitmentAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(reportCommitmentSchema, formData, reportCommitment);
  if (!outcome.ok) return outcome.state;

  redirect(`/commitments/${outcome.result.id}?saved=1`);
}
