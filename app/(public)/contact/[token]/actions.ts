"use server";

import { answerContactByLink } from "@/lib/contacts/answer-by-link";
import { answerContactByLinkSchema } from "@/lib/contacts/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function answerContactByLinkAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const outcome = await submit(answerContactByLinkSchema, formData, async ({ token, ...input }) => {
    await answerContactByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/contact/${encodeURIComponent(outcome.result)}?sent=1`);
}
