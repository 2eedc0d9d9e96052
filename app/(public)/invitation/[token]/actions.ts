"use server";

import { redirect } from "next/navigation";
import { answerByLink } from "@/lib/attendances/answer-by-link";
import { answerByLinkSchema } from "@/lib/attendances/schema";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

export async function answerByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(answerByLinkSchema, formData, async ({ token, ...input }) => {
    await answerByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  redirect(`/invitation/${encodeURIComponent(outcome.result)}?sent=1`);
}
