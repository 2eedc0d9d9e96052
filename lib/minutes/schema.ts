import { z } from "zod";
import { formKey, id, line, optionalText, version } from "@/lib/form/fields";
import { token } from "@/lib/form/guest";
import { PART_LENGTH } from "@/lib/minutes/content";
import { LONGEST_PERIOD, SHORTEST_PERIOD } from "@/lib/minutes/rules";

const TEXT = /^text\.(opening|talks|next|[0-9a-f-]{36})$/;

const words = z.string("invalid").trim().max(PART_LENGTH, "tooLong");
const part = z.string("invalid").max(40, "invalid");
const name = line(120);

export const draftMinutesSchema = z.strictObject({ formKey, meetingId: id });

export type DraftMinutes = z.output<typeof draftMinutesSchema>;

/** The minutes as their form sends them: one field `text.<part>` for each part. */
export const editMinutesSchema = z
  .object({ formKey, meetingId: id, version })
  .catchall(words)
  .superRefine(
    (values, context) => {
      const unknown = Object.keys(textsOf(values)).filter((field) => !TEXT.test(field));
      if (unknown.length > 0)
        context.addIssue({ code: "unrecognized_keys", keys: unknown, message: "invalid" });
    },
    // Whatever else is wrong.
    { when: () => true },
  )
  .transform(({ formKey, meetingId, version, ...fields }) => ({
    formKey,
    meetingId,
    version,
    texts: Object.fromEntries(
      Object.entries(fields).map(([field, text]) => [field.replace(/^text\./, ""), text]),
    ),
  }));

export type EditMinutes = z.output<typeof editMinutesSchema>;

/** Days until silence is consent. */
export const circulateMinutesSchema = z.strictObject({
  formKey,
  meetingId: id,
  version,
  days: z.coerce
    .number("invalid")
    .int("invalid")
    .min(SHORTEST_PERIOD, "invalid")
    .max(LONGEST_PERIOD, "invalid"),
});

export type CirculateMinutes = z.output<typeof circulateMinutesSchema>;

/** A city agrees to one version. */
export const approveMinutesSchema = z.strictObject({ formKey, meetingId: id, cityId: id, version });

export type ApproveMinutes = z.output<typeof approveMinutesSchema>;

export const approveByLinkSchema = z.strictObject({ formKey, token, name, version });

export type ApproveByLink = Omit<z.output<typeof approveByLinkSchema>, "token">;

const proposed = { part, text: words, reason: optionalText(500) };

/** What a city wants to read instead in one part of one version. */
export const proposeAmendmentSchema = z.strictObject({
  formKey,
  meetingId: id,
  cityId: id,
  version,
  ...proposed,
});

export type ProposeAmendment = z.output<typeof proposeAmendmentSchema>;

export const proposeByLinkSchema = z.strictObject({ formKey, token, name, version, ...proposed });

export type ProposeByLink = Omit<z.output<typeof proposeByLinkSchema>, "token">;

/** Taken up, or not and why. */
export const decideAmendmentSchema = z
  .strictObject({
    formKey,
    amendmentId: id,
    version,
    word: z.enum(["ACCEPT", "DECLINE"], "choose"),
    decision: optionalText(500),
  })
  .refine(({ word, decision }) => word === "ACCEPT" || decision, {
    path: ["decision"],
    message: "required",
  });

export type DecideAmendment = z.output<typeof decideAmendmentSchema>;

export const lockMinutesSchema = z.strictObject({ formKey, meetingId: id });

export type LockMinutes = z.output<typeof lockMinutesSchema>;

/** A city that no mail reaches was reminded in person. */
export const noteReminderSchema = z.strictObject({ formKey, meetingId: id, cityId: id });

export type NoteReminder = z.output<typeof noteReminderSchema>;

function textsOf({ formKey: _, meetingId: __, version: ___, ...texts }: Record<string, unknown>) {
  return texts;
}
