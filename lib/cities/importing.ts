import { z } from "zod";
import type { Cells } from "@/lib/cities/table";
import { formKey, id } from "@/lib/form/fields";

/** What is sent beside a table of cities. */
export const uploadCitiesSchema = z.strictObject({ formKey });

export type UploadCities = { formKey: string; fileName: string; cells: Cells };

/** "12 city:stendal", "12 place:15090535", "12 asItIs", "12 later": what somebody chose for a line. */
const choice = z
  .string("invalid")
  .regex(/^\d+ (later|asItIs|city:[a-z0-9-]+|place:\d{8})$/, "invalid")
  .transform((word) => word.split(" "))
  .transform(([line, chosen]): [number, string] => [Number(line), chosen ?? ""]);

const FIELD = /^choices\.\d+$/;

/** An import is taken over as the page showed it; the fields `choices.12` are what somebody chose for a line. */
export const confirmImportSchema = z.preprocess(
  withChoicesTogether,
  z.strictObject({
    formKey,
    importId: id,
    /** Checksum of what the page showed. */
    shown: z.string("invalid").regex(/^[0-9a-f]{64}$/, "invalid"),
    choices: z
      .array(choice)
      .transform((chosen) => new Map(chosen.filter(([, word]) => word !== "later"))),
  }),
);

function withChoicesTogether(sent: unknown) {
  const entries = Object.entries(Object(sent));
  return {
    ...Object.fromEntries(entries.filter(([name]) => !FIELD.test(name))),
    choices: entries.filter(([name]) => FIELD.test(name)).map(([, value]) => value),
  };
}

export type ConfirmImport = z.output<typeof confirmImportSchema>;

/** An import is laid aside. */
export const discardImportSchema = z.strictObject({ formKey, importId: id });

export type DiscardImport = z.output<typeof discardImportSchema>;
