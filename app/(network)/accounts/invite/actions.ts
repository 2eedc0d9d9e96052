"use server";

import { invitePerson } from "@/lib/accounts/invite-person";
import { invitePersonSchema } from "@/lib/accounts/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function invitePersonAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(invitePersonSchema, formData, invitePerson);
  if (!outcome.ok) return outcome.state;

  goTo("/accounts?done=invited");
}
