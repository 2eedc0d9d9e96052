"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { withdrawPressReleaseSchema } from "@/lib/press/schema";
import { withdrawPressRelease } from "@/lib/press/withdraw-press-release";

export async function withdrawPressAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(withdrawPressReleaseSchema, formData, withdrawPressRelease);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}
