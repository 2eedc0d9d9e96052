"use server";

import type { FormState } from "@/lib/form/state";
import { submitByLink } from "@/lib/form/submit-by-link";
import { approveByLink } from "@/lib/minutes/approve-by-link";
import { proposeByLink } from "@/lib/minutes/propose-by-link";
import { approveByLinkSchema, proposeByLinkSchema } from "@/lib/minutes/schema";
import { setRemindersByLinkSchema } from "@/lib/reminders/schema";
import { setRemindersByLink } from "@/lib/reminders/set-reminders-by-link";

export async function approveByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    approveByLinkSchema,
    formData,
    ({ token, ...input }) => approveByLink(token, input),
    (token) => `/approval/${token}?sent=approved`,
  );
}

export async function proposeByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return submitByLink(
    proposeByLinkSchema,
    formData,
    ({ token, ...input }) => proposeByLink(token, input),
    (token) => `/approval/${token}?sent=proposed`,
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
    (token) => `/approval/${token}?saved=reminders#erinnerungen`,
  );
}
