"use server";

import { assignOfficial } from "@/lib/commitments/assign-official";
import { offerHandover } from "@/lib/commitments/offer-handover";
import { assignOfficialSchema, offerHandoverSchema } from "@/lib/commitments/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function assignOfficialAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(assignOfficialSchema, formData, assignOfficial);
  if (!outcome.ok) return outcome.state;

  goTo(`/commitments/${outcome.result.id}?saved=1`);
}

export async function offerHandoverAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(offerHandoverSchema, formData, offerHandover);
  if (!outcome.ok) return outcome.state;

  goTo(`/commitments/${outcome.result.id}?saved=1`);
}
