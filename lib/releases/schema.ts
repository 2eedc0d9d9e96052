import { z } from "zod";
import { formKey, id, line, optionalText, version } from "@/lib/form/fields";
import { token } from "@/lib/form/guest";
import { quoteText } from "@/lib/press/schema";

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.literal(""), schema], "invalid")
    .optional()
    .transform((value) => value || null);

const email = optional(z.email("email").max(200, "tooLong"));

/** Asks the person whose words they are; the version is the one of the quote on the page. An address for who is no official. */
export const askForQuoteSchema = z.strictObject({ formKey, quoteId: id, version, email });

export type AskForQuote = z.output<typeof askForQuoteSchema>;

/** Asks somebody to be seen on a picture: an official, or a person by name and address. */
export const askForPhotoSchema = z
  .strictObject({
    formKey,
    photoId: id,
    officialId: optional(z.uuid("choose")),
    name: optional(line(120)),
    email,
  })
  .superRefine(
    ({ officialId, name, email: address }, context) => {
      if (officialId) return;
      const missing = (field: string) =>
        context.addIssue({ code: "custom", path: [field], message: "required" });
      if (!name) missing("name");
      if (!address) missing("email");
    },
    { when: () => true },
  );

export type AskForPhoto = z.output<typeof askForPhotoSchema>;

export const remindReleaseSchema = z.strictObject({ formKey, releaseId: id });

export type RemindRelease = z.output<typeof remindReleaseSchema>;

const decision = {
  formKey,
  answer: z.enum(["RELEASE", "REWORD", "REFUSE"], "choose"),
  /** The wording somebody wants instead; without the quotation marks around it. */
  text: z
    .union([z.literal(""), quoteText], "invalid")
    .optional()
    .transform((typed) => typed ?? ""),
  reason: optionalText(300),
};

/** What somebody signed in says to a release of their city. */
export const decideReleaseSchema = z
  .strictObject({ ...decision, releaseId: id })
  .superRefine(checkWording);

/** What somebody says behind the link of their mail. */
export const decideByLinkSchema = z
  .strictObject({
    ...decision,
    token,
    name: line(120),
  })
  .superRefine(checkWording);

export type DecideRelease = z.output<typeof decideReleaseSchema>;
export type DecideByLink = Omit<z.output<typeof decideByLinkSchema>, "token">;

function checkWording(
  { answer, text }: { answer: string; text: string },
  context: z.RefinementCtx,
): void {
  if (answer === "REWORD" && !text)
    context.addIssue({ code: "custom", path: ["text"], message: "required" });
}
