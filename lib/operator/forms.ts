import { z } from "zod";
import { rhythmMonths } from "@/lib/circles/schema";
import { formKey, optionalLine, optionalText } from "@/lib/form/fields";
import { optionalAddress } from "@/lib/operator/fields";
import { LEGAL_TEXTS } from "@/lib/operator/settings";
import type { Periods } from "@/lib/privacy/periods";
import { RETENTION, RETENTION_KINDS, type RetentionKind } from "@/lib/privacy/retention";

/** Characters of a legal text. */
export const LONGEST_LEGAL_TEXT = 10_000;

/** The version a form started from; 0 while nobody has changed the setting. */
const version = z.coerce.number("invalid").int("invalid").min(0, "invalid");

export const changeOperatorSchema = z.strictObject({
  formKey,
  version,
  name: optionalLine(200),
  address: optionalText(500).transform((lines) => tidied(lines)),
  email: optionalAddress,
  phone: optionalLine(60),
  representative: optionalLine(200),
  dataProtectionOfficer: optionalLine(300),
  dataProtectionAuthority: optionalLine(300),
  enforcementBody: optionalLine(300),
});

export type ChangeOperator = z.output<typeof changeOperatorSchema>;

export const setLogoSchema = z.strictObject({ formKey, version });

export const removeLogoSchema = z.strictObject({ formKey, version });

export type RemoveLogo = z.output<typeof removeLogoSchema>;

const page = z.enum(LEGAL_TEXTS, "choose");

export const draftLegalTextSchema = z.strictObject({
  formKey,
  version,
  page,
  draft: optionalText(LONGEST_LEGAL_TEXT),
});

export type DraftLegalText = z.output<typeof draftLegalTextSchema>;

export const publishLegalTextSchema = z.strictObject({ formKey, version, page });

export type PublishLegalText = z.output<typeof publishLegalTextSchema>;

export const changeSenderSchema = z.strictObject({
  formKey,
  version,
  // What a mail program would take for an address or a second one has no place in a name.
  name: optionalLine(100).refine((name) => !/[<>@,;"]/.test(name ?? ""), "invalid"),
  replyTo: optionalAddress,
});

export type ChangeSender = z.output<typeof changeSenderSchema>;

export const setUsualRhythmSchema = z.strictObject({ formKey, version, rhythmMonths });

export type SetUsualRhythm = z.output<typeof setUsualRhythmSchema>;

export const setAppealCheckSchema = z.strictObject({
  formKey,
  version,
  isNeeded: z.enum(["yes", "no"], "choose").transform((word) => word === "yes"),
});

export type SetAppealCheck = z.output<typeof setAppealCheckSchema>;

/** The kinds of data whose period may be chosen. */
export const CHOSEN_KINDS: readonly RetentionKind[] = RETENTION_KINDS.filter(
  (kind) => RETENTION[kind].bounds,
);

/** Days by kind, each within the bounds of its row. */
export const setPeriodsSchema = z
  .strictObject({
    formKey,
    version,
    ...Object.fromEntries(CHOSEN_KINDS.map((kind) => [kind, daysOf(kind)])),
  })
  .transform(({ formKey: key, version: from, ...days }) => ({
    formKey: key,
    version: from,
    days: days as Partial<Periods>,
  }));

export type SetPeriods = z.output<typeof setPeriodsSchema>;

function daysOf(kind: RetentionKind) {
  const [fewest, most] = RETENTION[kind].bounds ?? [0, 0];
  return z
    .string("required")
    .trim()
    .min(1, "required")
    .regex(/^\d{1,5}$/, "number")
    .transform(Number)
    .refine((days) => days >= fewest && days <= most, "outOfRange");
}

function tidied(lines: string | null): string | null {
  const kept = lines?.split("\n").map((line) => line.trim());
  return kept?.filter((line) => line !== "").join("\n") || null;
}
