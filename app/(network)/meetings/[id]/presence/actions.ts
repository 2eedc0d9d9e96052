"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { notePresence } from "@/lib/meetings/note-presence";
import { notePresenceSchema } from "@/lib/meetings/schema";

export async function notePresenceAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(notePresenceSchema, formData, notePresence);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}
