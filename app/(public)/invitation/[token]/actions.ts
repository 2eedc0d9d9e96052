"use server";

import { answerByLink } from "@/lib/attendances/answer-by-link";
import { answerByLinkSchema } from "@/lib/attendances/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { setRemindersByLinkSchema } from "@/lib/reminders/schema";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";

export async function answerByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(answerByLinkSchema, formData, async ({ token, ...input }) => {
    await answerByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/invitation/${encodeURIComponent(outcome.result)}?sent=1`);
}

export async function setRemindersByLinkAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const outcome = await submit(setRemindersByLinkSchema, formData, async ({ token, ...input }) => {
    await setRemindersByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/invitation/${encodeURIComponent(outcome.result)}?saved=reminders#erinnerungen`);
}
