"use server";

import { redirect } from "next/navigation";
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
  redirect(`/release/${encodeURIComponent(outcome.result)}`);
}
