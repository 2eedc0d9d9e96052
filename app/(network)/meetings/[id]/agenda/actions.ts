"use server";

import { z } from "zod";
import { AGENDA_ROWS } from "@/lib/agenda/rows";
import { changeAgendaSchema } from "@/lib/agenda/schema";
import { Refused } from "@/lib/errors";
import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { changeAgenda } from "@/lib/meetings/change-agenda";
import { findTopic } from "@/lib/topics/queries";
import { topicAsked, withTopic } from "@/lib/topics/rows";
import { changeRows } from "../../../change-rows";

export async function changeAgendaAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, AGENDA_ROWS);
  const topicId = topicAsked(formData);
  if (topicId) return takeUp(formData, topicId);
  const outcome = await submitSignedIn(changeAgendaSchema, formData, changeAgenda);
  if (!outcome.ok) return outcome.state;

  goTo(`/meetings/${outcome.result.id}`);
}

/** Nothing is saved yet: the form comes back with the topic as its last row. */
async function takeUp(formData: FormData, topicId: string): Promise<FormState> {
  const outcome = await submitSignedIn(z.looseObject({}), formData, async (actor) => {
    const topic = z.uuid().safeParse(topicId).success ? await findTopic(actor, topicId) : null;
    if (!topic) throw new Refused("topicTaken");
    return topic;
  });
  return outcome.ok ? withTopic(formData, outcome.result) : outcome.state;
}
