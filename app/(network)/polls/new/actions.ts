"use server";

import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { openPoll } from "@/lib/polls/open-poll";
import { DATE_ROWS } from "@/lib/polls/rows";
import { openPollSchema } from "@/lib/polls/schema";
import { changeRows } from "../../change-rows";

export async function openPollAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, DATE_ROWS);
  const outcome = await submitSignedIn(openPollSchema, formData, openPoll);
  if (!outcome.ok) return outcome.state;

  goTo(`/polls/${outcome.result.id}`);
}
