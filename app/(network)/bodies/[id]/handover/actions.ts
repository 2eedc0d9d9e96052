"use server";

import { handOverBody } from "@/lib/bodies/hand-over-body";
import { handOverBodySchema } from "@/lib/bodies/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function handOverBodyAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(handOverBodySchema, formData, handOverBody);
  if (!outcome.ok) return outcome.state;

  goTo(`/bodies/${outcome.result.bodyId}/handover?saved=handedOver`);
}
