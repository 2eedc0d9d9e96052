"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { voteByLinkSchema } from "@/lib/polls/schema";
import { voteByLink } from "@/lib/polls/vote-by-link";

export async function voteByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(voteByLinkSchema, formData, async ({ token, ...input }) => {
    await voteByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  redirect(`/ballot/${encodeURIComponent(outcome.result)}?sent=1`);
}
