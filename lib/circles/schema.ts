import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

export const FEWEST_MONTHS = 1;
export const MOST_MONTHS = 24;

/** A rhythm as its form sends it. `version` is the rhythm the form started from: circles have no other. */
export const setRhythmSchema = z.strictObject({
  formKey,
  circleId: id,
  version: z.coerce.number("invalid").int("invalid").min(1, "invalid"),
  rhythmMonths: z
    .string("required")
    .trim()
    .min(1, "required")
    .regex(/^\d{1,4}$/, "number")
    .transform(Number)
    .refine((months) => months >= FEWEST_MONTHS && months <= MOST_MONTHS, "outOfRange"),
});

export type SetRhythm = z.output<typeof setRhythmSchema>;
