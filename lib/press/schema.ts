import { z } from "zod";
import { formKey, id, line, optionalLine, optionalText, text, version } from "@/lib/form/fields";
import { hasStrayPlaceholder } from "@/lib/press/body";

const LONGEST_TITLE = 160;
const LONGEST_BODY = 20_000;
const LONGEST_LEAD = 2000;
const LONGEST_QUOTE = 1000;

const ticked = z
  .literal("yes", "invalid")
  .optional()
  .transform((value) => value === "yes");

/** Words as they were said: quotation marks around the whole are added again where they are printed. */
export function withoutMarks(said: string): string {
  const inner = /^[„“"»](.*)[“”"«]$/s.exec(said)?.[1];
  return inner !== undefined && !/[„“”"»«]/.test(inner) ? inner.trim() : said;
}

/** The words of a quote, on one line, 1 to 1000 characters. */
export const quoteText = text(LONGEST_QUOTE).transform((said) =>
  withoutMarks(said.replaceAll(/\s+/g, " ")),
);

const speaker = {
  /** An official, or empty for somebody else by name. */
  officialId: z
    .union([z.literal(""), z.uuid("choose")], "choose")
    .optional()
    .transform((value) => value || null),
  speakerName: optionalLine(120),
  speakerOffice: optionalLine(160),
};

/** Words somebody said at a meeting, with who said them. */
export const noteQuoteSchema = z
  .strictObject({ formKey, meetingId: id, text: quoteText, ...speaker })
  .superRefine(
    ({ officialId, speakerName }, context) => {
      if (!officialId && !speakerName)
        context.addIssue({ code: "custom", path: ["speakerName"], message: "name" });
    },
    { when: () => true },
  );

export type NoteQuote = z.output<typeof noteQuoteSchema>;

export const editQuoteSchema = z.strictObject({ formKey, quoteId: id, version, text: quoteText });

export type EditQuote = z.output<typeof editQuoteSchema>;

export const removeQuoteSchema = z.strictObject({ formKey, quoteId: id });

export type RemoveQuote = z.output<typeof removeQuoteSchema>;

export const draftPressReleaseSchema = z.strictObject({ formKey, meetingId: id });

export type DraftPressRelease = z.output<typeof draftPressReleaseSchema>;

export const editPressReleaseSchema = z.strictObject({
  formKey,
  pressReleaseId: id,
  version,
  title: line(LONGEST_TITLE),
  body: text(LONGEST_BODY).refine((body) => !hasStrayPlaceholder(body), "placeholder"),
});

export type EditPressRelease = z.output<typeof editPressReleaseSchema>;

export const publishPressReleaseSchema = z.strictObject({ formKey, pressReleaseId: id, version });

export type PublishPressRelease = z.output<typeof publishPressReleaseSchema>;

export const withdrawPressReleaseSchema = z.strictObject({
  formKey,
  pressReleaseId: id,
  reason: z.string("reason").trim().min(1, "reason").max(500, "tooLong"),
});

export type WithdrawPressRelease = z.output<typeof withdrawPressReleaseSchema>;

/** The first paragraph of one city's version; empty takes it away. Version 0: there was none. */
export const writeLeadSchema = z.strictObject({
  formKey,
  pressReleaseId: id,
  cityId: id,
  version: z.coerce.number("invalid").int("invalid").min(0, "invalid"),
  text: optionalText(LONGEST_LEAD),
});

export type WriteLead = z.output<typeof writeLeadSchema>;

/** What a picture shows, in words. */
export const describePhotoSchema = z.strictObject({
  formKey,
  photoId: id,
  alternative: text(500),
  caption: line(300),
  credit: line(160),
  showsNobody: ticked,
});

export type DescribePhoto = z.output<typeof describePhotoSchema>;

/** What is sent beside the file of a picture. */
export const addPhotoSchema = z.strictObject({ formKey, pressReleaseId: id });

export type AddPhoto = z.output<typeof addPhotoSchema>;

export const removePhotoSchema = z.strictObject({ formKey, photoId: id });

export type RemovePhoto = z.output<typeof removePhotoSchema>;
