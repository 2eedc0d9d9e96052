import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

/** Calling up an item; `current` is the one its sender had before them, empty for none. */
export const startItemSchema = z.strictObject({
  formKey,
  meetingId: id,
  itemId: id,
  current: z.union([id, z.literal("").transform(() => null)], "invalid"),
});

export type StartItem = z.output<typeof startItemSchema>;
