"use server";

import { answerContactByLink } from "@/lib/contacts/answer-by-link";
import { answerContactByLinkSchema } from "@/lib/contacts/schema";
import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";

export async function answerContactByLinkAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return submitByLink(
    answerContactByLinkSchema,
    formData,
    ({ token, ...input }) => answerContactByLink(token, input),
    (token) => `/contact/${token}?sent=1`,
  );
}
