"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { correctByLink } from "@/lib/privacy/correct-by-link";
import { eraseByLink } from "@/lib/privacy/erase-by-link";
import { correctByLinkSchema, eraseByLinkSchema } from "@/lib/privacy/schema";

export async function correctByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(correctByLinkSchema, formData, async (input) => {
    await correctByLink(input);
    return input.token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/person/${encodeURIComponent(outcome.result)}?sent=1`);
}

export async function eraseByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(eraseByLinkSchema, formData, (input) => eraseByLink(input));
  if (!outcome.ok) return outcome.state;
  goTo("/erased");
}
