"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { submitByLink } from "@/lib/form/submit-by-link";
import { correctByLink } from "@/lib/privacy/correct-by-link";
import { eraseByLink } from "@/lib/privacy/erase-by-link";
import { correctByLinkSchema, eraseByLinkSchema } from "@/lib/privacy/schema";

export async function correctByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    correctByLinkSchema,
    formData,
    correctByLink,
    (token) => `/person/${token}?sent=1`,
  );
}

export async function eraseByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(eraseByLinkSchema, formData, (input) => eraseByLink(input));
  if (!outcome.ok) return outcome.state;
  goTo("/erased");
}
