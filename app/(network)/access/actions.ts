"use server";

import { noteReview } from "@/lib/accounts/note-review";
import { noteReviewSchema } from "@/lib/accounts/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function noteReviewAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(noteReviewSchema, formData, noteReview);
  if (!outcome.ok) return outcome.state;

  goTo("/access?done=noted");
}
