"use server";

import { answerAppealByLink } from "@/lib/appeals/answer-by-link";
import { answerAppealByLinkSchema } from "@/lib/appeals/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function answerAppealByLinkAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const outcome = await submit(answerAppealByLinkSchema, formData, async ({ token, ...input }) => {
    await answerAppealByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/appeal/${encodeURIComponent(outcome.result)}?sent=1`);
}
