"use server";

import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { decideByLinkSchema } from "@/lib/releases/schema";

export async function decideByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    decideByLinkSchema,
    formData,
    ({ token, ...input }) => decideByLink(token, input),
    (token) => `/release/${token}`,
  );
}
