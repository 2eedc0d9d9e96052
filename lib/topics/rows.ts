import { AGENDA_ROWS } from "@/lib/agenda/rows";
import { withOneMoreRow } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { formValues } from "@/lib/form/values";
import { t } from "@/lib/i18n/words";

/** What a button sends that takes up a topic; its id follows. */
export const TOPIC_INTENT = "topic.";

/** The id of the topic an agenda's form asks for, or null. */
export function topicAsked(formData: FormData): string | null {
  const intent = formData.get("intent");
  return typeof intent === "string" && intent.startsWith(TOPIC_INTENT)
    ? intent.slice(TOPIC_INTENT.length)
    : null;
}

type Topic = { id: string; title: string; cityId: string | null };

/** The agenda's form as it was typed, with one more row for a topic. */
export function withTopic(formData: FormData, { id, title, cityId }: Topic): FormState {
  const values = formValues(formData);
  if (values === "tooMany") {
    return { status: "invalid", fieldErrors: {}, message: t("validation.tooMany"), values: {} };
  }
  const { formKey: _, intent: __, ...typed } = values;
  const rows = { ...AGENDA_ROWS, added: t("topics.taken", { title }) };
  return withOneMoreRow(typed, rows, (index) => ({
    ...AGENDA_ROWS.fresh(index),
    [`agenda.${index}.title`]: title,
    [`agenda.${index}.cityId`]: cityId ?? "",
    [`agenda.${index}.topicId`]: id,
  }));
}
