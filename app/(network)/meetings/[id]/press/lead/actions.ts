"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { writeLeadSchema } from "@/lib/press/schema";
import { writeLead } from "@/lib/press/write-lead";

export async function writeLeadAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(writeLeadSchema, formData, writeLead);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}
