import { z } from "zod";
import { formKey, id, optionalText, version } from "@/lib/form/fields";
import { guestFields, namesOffice } from "@/lib/form/guest";

const LONGEST_CHANGES = 2000;

const said = {
  formKey,
  version,
  /** "RIGHT": everything is as it is stored. */
  answer: z.enum(["RIGHT", "CHANGED"], "choose"),
  /** What has changed, in the city's words. */
  changes: optionalText(LONGEST_CHANGES),
};

type Said = { answer: "RIGHT" | "CHANGED"; changes: string | null };

/** Nothing written is lost because the other button was pressed. */
function agrees({ answer, changes }: Said, context: z.RefinementCtx): void {
  const wrong = { RIGHT: changes !== null, CHANGED: changes === null }[answer];
  const message = answer === "RIGHT" ? "changesWritten" : "required";
  if (wrong) context.addIssue({ code: "custom", path: ["changes"], message });
}

export const answerContactSchema = z.strictObject({ ...said, cityId: id }).superRefine(agrees);
export type AnswerContact = z.output<typeof answerContactSchema>;

/** The same behind a guest link, which names the city; who answers says so. */
export const answerContactByLinkSchema = z
  .strictObject({ ...said, ...guestFields })
  .superRefine(agrees)
  .superRefine(namesOffice);
export type AnswerContactByLink = z.output<typeof answerContactByLinkSchema>;

export const askCitySchema = z.strictObject({ formKey, cityId: id });
export type AskCity = z.output<typeof askCitySchema>;

export const settleContactSchema = z.strictObject({ formKey, checkId: id, version });
export type SettleContact = z.output<typeof settleContactSchema>;
