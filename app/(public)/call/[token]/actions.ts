"use server";

import { answerCallByLink } from "@/lib/calls/answer-by-link";
import { answerCallByLinkSchema } from "@/lib/calls/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function answerCallByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(answerCallByLinkSchema, formData, async ({ token, ...input }) => {
    await answerCallByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/call/${encodeURIComponent(outcome.result)}?sent=1`);
}
