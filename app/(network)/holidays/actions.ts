"use server";

import { takeTextFile } from "@/lib/form/file";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { discardUpload } from "@/lib/holidays/discard-upload";
import { replaceHolidays } from "@/lib/holidays/replace-holidays";
import { decideUploadSchema, UPLOAD, uploadHolidaysSchema } from "@/lib/holidays/schema";
import { uploadHolidays } from "@/lib/holidays/upload-holidays";

export async function uploadHolidaysAction(_: FormState, sent: FormData): Promise<FormState> {
  const { formData, file } = await takeTextFile(sent, "file", UPLOAD);
  const outcome = await submitSignedIn(uploadHolidaysSchema, formData, (actor, { formKey }) =>
    uploadHolidays(actor, { formKey, fileName: file.name, csv: file.text }),
  );
  if (!outcome.ok) return outcome.state;

  // Only the place on the page changes: without this the browser would show the page it has.
  goTo("/holidays#vorschau");
}

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
