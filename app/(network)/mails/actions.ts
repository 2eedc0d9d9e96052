"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { retryFailed, retryMail } from "@/lib/outbox/retry-mail";
import { retryFailedSchema, retryMailSchema } from "@/lib/outbox/schema";

export async function retryMailAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(retryMailSchema, formData, retryMail);
  if (!outcome.ok) return outcome.state;

  goTo("/mails");
}

export async function retryFailedAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(retryFailedSchema, formData, retryFailed);
  if (!outcome.ok) return outcome.state;

  goTo("/mails?retried=1");
}
