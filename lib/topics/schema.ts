import { z } from "zod";
import { formKey, id, line, optionalText } from "@/lib/form/fields";

/** What a circle could talk about, in a line and maybe a few words more; for one city or for all. */
export const proposeTopicSchema = z.strictObject({
  formKey,
  circleId: id,
  title: line(160),
  note: optionalText(500),
  cityId: z.union([z.literal("").transform(() => null), id], "choose").optional(),
});

export type ProposeTopic = z.output<typeof proposeTopicSchema>;

export const dropTopicSchema = z.strictObject({ formKey, topicId: id });

export type DropTopic = z.output<typeof dropTopicSchema>;
