"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { notePresence } from "@/lib/meetings/note-presence";
import { notePresenceSchema } from "@/lib/meetings/schema";

export async function notePresenceAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(notePresenceSchema, formData, (input) => notePresence(actor, input));
  if (!outcome.ok) return outcome.state;

  redirect(`/meetings/${outcome.result.id}`);
}
