"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { dropTopic } from "@/lib/topics/drop-topic";
import { proposeTopic } from "@/lib/topics/propose-topic";
import { dropTopicSchema, proposeTopicSchema } from "@/lib/topics/schema";

export async function proposeTopicAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(proposeTopicSchema, formData, proposeTopic);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}/topics?proposed=1`);
}

export async function dropTopicAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(dropTopicSchema, formData, dropTopic);
  if (!outcome.ok) return outcome.state;
  goTo(`/circles/${outcome.result.circleId}/topics`);
}
