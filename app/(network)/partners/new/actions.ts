"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { startSearchSchema } from "@/lib/partner-searches/schema";
import { startSearch } from "@/lib/partner-searches/start-search";

export async function startSearchAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(startSearchSchema, formData, startSearch);
  if (!outcome.ok) return outcome.state;
  goTo("/partners?saved=started");
}
