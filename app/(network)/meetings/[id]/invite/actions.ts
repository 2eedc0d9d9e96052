"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { inviteOfficials } from "@/lib/meetings/invite-officials";
import { inviteOfficialsSchema } from "@/lib/meetings/schema";

export async function inviteOfficialsAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(inviteOfficialsSchema, formData, (input) =>
    inviteOfficials(actor, input),
  );
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}
