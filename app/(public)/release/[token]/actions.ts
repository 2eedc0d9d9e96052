"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { decideByLinkSchema } from "@/lib/releases/schema";

export async function decideByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(decideByLinkSchema, formData, async ({ token, ...input }) => {
    await decideByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/release/${encodeURIComponent(outcome.result)}`);
}
