import { z } from "zod";
import { formKey } from "@/lib/form/fields";
import { token } from "@/lib/form/guest";
import { ReminderKind } from "@/prisma/generated/enums";

const kind = z.enum(ReminderKind, "choose");

/** The kinds somebody wants to be reminded of; one ticked box arrives as a plain string, none as nothing. */
const kinds = z
  .union([z.array(kind).max(10, "tooMany"), kind.transform((one) => [one])], "choose")
  .optional()
  .transform((list) => list ?? []);

export const setRemindersSchema = z.strictObject({ formKey, kinds });

export const setRemindersByLinkSchema = z.strictObject({
  formKey,
  kinds,
  token,
});

export type SetReminders = z.output<typeof setRemindersSchema>;
