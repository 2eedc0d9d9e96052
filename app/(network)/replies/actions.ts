"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { adoptReply } from "@/lib/replies/adopt-reply";
import { adoptReplySchema, settleReplySchema } from "@/lib/replies/schema";
import { settleReply } from "@/lib/replies/settle-reply";

export async function adoptReplyAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(adoptReplySchema, formData, adoptReply);
  if (!outcome.ok) return outcome.state;

  goTo("/replies");
}

export async function settleReplyAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(settleReplySchema, formData, settleReply);
  if (!outcome.ok) return outcome.state;

  goTo("/replies");
}
