"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editPressRelease } from "@/lib/press/edit-press-release";
import { editPressReleaseSchema } from "@/lib/press/schema";

export async function editPressAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editPressReleaseSchema, formData, editPressRelease);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press`);
}
