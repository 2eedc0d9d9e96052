"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { endSearch } from "@/lib/partner-searches/end-search";
import { endSearchSchema } from "@/lib/partner-searches/schema";

export async function endSearchAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(endSearchSchema, formData, endSearch);
  if (!outcome.ok) return outcome.state;
  goTo("/partners?saved=ended");
}
