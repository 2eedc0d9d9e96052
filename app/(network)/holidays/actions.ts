"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { discardUpload } from "@/lib/holidays/discard-upload";
import { replaceHolidays } from "@/lib/holidays/replace-holidays";
import { decideUploadSchema } from "@/lib/holidays/schema";

export async function replaceHolidaysAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(decideUploadSchema, formData, replaceHolidays);
  if (!outcome.ok) return outcome.state;

  goTo("/holidays?done=replaced");
}

export async function discardUploadAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(decideUploadSchema, formData, discardUpload);
  if (!outcome.ok) return outcome.state;

  goTo("/holidays?done=discarded");
}
