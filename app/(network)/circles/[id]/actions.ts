"use server";

import { remindOfficial } from "@/lib/attendances/remind-official";
import { remindOfficialSchema } from "@/lib/attendances/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function remindOfficialAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(remindOfficialSchema, formData, remindOfficial);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}?reminded=1#antworten`);
}
