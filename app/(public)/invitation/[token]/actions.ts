"use server";

import { answerByLink } from "@/lib/attendances/answer-by-link";
import { answerByLinkSchema } from "@/lib/attendances/schema";
import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";
import { setRemindersByLinkSchema } from "@/lib/reminders/schema";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";

export async function answerByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    answerByLinkSchema,
    formData,
    ({ token, ...input }) => answerByLink(token, input),
    (token) => `/invitation/${token}?sent=1`,
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
    (token) => `/invitation/${token}?saved=reminders#erinnerungen`,
  );
}
