"use server";

import { decideHandover } from "@/lib/commitments/decide-handover";
import { decideProviso } from "@/lib/commitments/decide-proviso";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import {
  decideHandoverSchema,
  decideProvisoSchema,
  reportCommitmentSchema,
} from "@/lib/commitments/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function reportCommitmentAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(reportCommitmentSchema, formData, reportCommitment);
  if (!outcome.ok) return outcome.state;

  goTo(`/commitments/${outcome.result.id}?saved=1`);
}

export async function decideProvisoAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(decideProvisoSchema, formData, decideProviso);
  if (!outcome.ok) return outcome.state;

  goTo(`/commitments/${outcome.result.id}?saved=1`);
}

export async function decideHandoverAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(decideHandoverSchema, formData, decideHandover);
  if (!outcome.ok) return outcome.state;

  goTo(`/commitments/${outcome.result.id}?saved=1`);
}
