"use server";

import { dropWish } from "@/lib/calls/drop-wish";
import { dropWishSchema } from "@/lib/calls/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function dropWishAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(dropWishSchema, formData, dropWish);
  if (!outcome.ok) return outcome.state;

  goTo("/calls");
}
