import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

/** As much as one note holds, in characters. */
export const MOST_CHARACTERS = 20_000;

/** A note as it is typed; `version` is the one its writer had before them, 0 for none. */
export const saveNoteSchema = z.strictObject({
  formKey,
  agendaItemId: id,
  version: z.coerce.number("invalid").int("invalid").min(0, "invalid"),
  text: z.string("invalid").max(MOST_CHARACTERS, "tooLong"),
});

export type SaveNote = z.output<typeof saveNoteSchema>;

/** What becomes of a text that stands beside a note: it takes its place, goes below it, or stays in the history. */
export const settleNoteSchema = z.strictObject({
  formKey,
  versionId: id,
  choice: z.enum(["TAKE", "JOIN", "LEAVE"], "choose"),
});

export type SettleNote = z.output<typeof settleNoteSchema>;
