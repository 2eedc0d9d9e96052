"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { decideRelease } from "@/lib/releases/decide-release";
import { decideReleaseSchema } from "@/lib/releases/schema";

export async function decideReleaseAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(decideReleaseSchema, formData, decideRelease);
  if (!outcome.ok) return outcome.state;
  goTo(`/releases/${outcome.result.id}`);
}
