"use server";

import { resendInvitation } from "@/lib/accounts/resend-invitation";
import { revokeInvitation } from "@/lib/accounts/revoke-invitation";
import { invitationSchema } from "@/lib/accounts/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function resendInvitationAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(invitationSchema, formData, resendInvitation);
  if (!outcome.ok) return outcome.state;

  goTo("/accounts?done=resent");
}

export async function revokeInvitationAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(invitationSchema, formData, revokeInvitation);
  if (!outcome.ok) return outcome.state;

  goTo("/accounts?done=revoked");
}
