"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { voteByLinkSchema } from "@/lib/polls/schema";
import { voteByLink } from "@/lib/polls/vote-by-link";
import { setRemindersByLinkSchema } from "@/lib/reminders/schema";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";

export async function voteByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(voteByLinkSchema, formData, async ({ token, ...input }) => {
    await voteByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/ballot/${encodeURIComponent(outcome.result)}?sent=1`);
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
  goTo(`/ballot/${encodeURIComponent(outcome.result)}?saved=reminders#erinnerungen`);
}
