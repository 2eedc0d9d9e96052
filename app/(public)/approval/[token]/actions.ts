"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { approveByLink } from "@/lib/minutes/approve-by-link";
import { proposeByLink } from "@/lib/minutes/propose-by-link";
import { approveByLinkSchema, proposeByLinkSchema } from "@/lib/minutes/schema";
import { setRemindersByLinkSchema } from "@/lib/reminders/schema";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";

export async function approveByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(approveByLinkSchema, formData, async ({ token, ...input }) => {
    await approveByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/approval/${encodeURIComponent(outcome.result)}?sent=approved`);
}

export async function proposeByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submit(proposeByLinkSchema, formData, async ({ token, ...input }) => {
    await proposeByLink(token, input);
    return token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(`/approval/${encodeURIComponent(outcome.result)}?sent=proposed`);
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
  goTo(`/approval/${encodeURIComponent(outcome.result)}?saved=reminders#erinnerungen`);
}
