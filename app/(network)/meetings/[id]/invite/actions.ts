"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { inviteOfficials } from "@/lib/meetings/invite-officials";
import { inviteOfficialsSchema } from "@/lib/meetings/schema";

export async function inviteOfficialsAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(inviteOfficialsSchema, formData, inviteOfficials);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}
