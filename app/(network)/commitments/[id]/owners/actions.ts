"use server";

import { setOwnersSchema } from "@/lib/commitments/schema";
import { setOwners } from "@/lib/commitments/set-owners";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function setOwnersAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setOwnersSchema, formData, setOwners);
  if (!outcome.ok) return outcome.state;

  goTo(`/commitments/${outcome.result.id}?saved=1`);
}
