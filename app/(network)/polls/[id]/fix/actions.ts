"use server";

import { revalidatePath } from "next/cache";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { fixPoll } from "@/lib/polls/fix-poll";
import { fixPollSchema } from "@/lib/polls/schema";

export async function fixPollAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(fixPollSchema, formData, fixPoll);
  if (!outcome.ok) {
    // A city may have refused since the page was shown: it then asks for the confirmation.
    revalidatePath("/polls/[id]/fix", "page");
    return outcome.state;
  }
  goTo(`/meetings/${outcome.result.meetingId}`);
}
