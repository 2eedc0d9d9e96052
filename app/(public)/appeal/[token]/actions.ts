"use server";

import { answerAppealByLink } from "@/lib/appeals/answer-by-link";
import { answerAppealByLinkSchema } from "@/lib/appeals/schema";
import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";

export async function answerAppealByLinkAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return submitByLink(
    answerAppealByLinkSchema,
    formData,
    ({ token, ...input }) => answerAppealByLink(token, input),
    (token) => `/appeal/${token}?sent=1`,
  );
}
