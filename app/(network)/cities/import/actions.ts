"use server";

import { confirmImport } from "@/lib/cities/confirm-import";
import { discardImport } from "@/lib/cities/discard-import";
import { confirmImportSchema, discardImportSchema } from "@/lib/cities/importing";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function confirmImportAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(confirmImportSchema, formData, confirmImport);
  if (!outcome.ok) return outcome.state;

  const { entered, changed } = outcome.result;
  goTo(`/cities/import?done=${entered}-${changed}`);
}

export async function discardImportAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(discardImportSchema, formData, discardImport);
  if (!outcome.ok) return outcome.state;

  goTo("/cities/import?done=discarded");
}
