"use server";

import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";
import { voteByLinkSchema } from "@/lib/polls/schema";
import { voteByLink } from "@/lib/polls/vote-by-link";
import { setRemindersByLinkSchema } from "@/lib/reminders/schema";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";

export async function voteByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    voteByLinkSchema,
    formData,
    ({ token, ...input }) => voteByLink(token, input),
    (token) => `/ballot/${token}?sent=1`,
  );
}

export async function setRemindersByLinkAction(
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  return submitByLink(
    setRemindersByLinkSchema,
    formData,
    ({ token, ...input }) => setRemindersByLink(token, input),
    (token) => `/ballot/${token}?saved=reminders#erinnerungen`,
  );
}
