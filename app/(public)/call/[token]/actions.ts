"use server";

import { answerCallByLink } from "@/lib/calls/answer-by-link";
import { answerCallByLinkSchema } from "@/lib/calls/schema";
import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";

export async function answerCallByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    answerCallByLinkSchema,
    formData,
    ({ token, ...input }) => answerCallByLink(token, input),
    (token) => `/call/${token}?sent=1`,
  );
}
