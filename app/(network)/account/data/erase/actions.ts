"use server";

import { takeSessionCookie } from "@/lib/auth/session-cookie";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { erasePerson } from "@/lib/privacy/erase-person";
import { erasePersonSchema } from "@/lib/privacy/schema";

export async function erasePersonAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(erasePersonSchema, formData, erasePerson);
  if (!outcome.ok) return outcome.state;
  await takeSessionCookie();
  goTo("/erased");
}
