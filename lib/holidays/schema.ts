import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";
import type { HolidayFile } from "@/lib/holidays/file";
import { FederalState } from "@/prisma/generated/enums";

/** What is sent beside new holiday data. */
export const uploadHolidaysSchema = z.strictObject({ formKey });

export type UploadHolidays = { formKey: string; fileName: string; csv: string };

/** A decision about an upload. */
export const decideUploadSchema = z.strictObject({ formKey, uploadId: id });

export type DecideUpload = z.output<typeof decideUploadSchema>;

const day = z.iso.datetime().transform((value) => new Date(value));

/** An upload as it lies in the database. */
const kept = z.object({
  periods: z.array(
    z.object({
      state: z.enum(FederalState),
      name: z.string(),
      startsOn: day,
      endsOn: day,
      source: z.string().nullable(),
    }),
  ),
  wrong: z.array(
    z.object({
      line: z.number(),
      text: z.string(),
      why: z.enum([
        "columns",
        "state",
        "name",
        "start",
        "end",
        "order",
        "tooLong",
        "source",
        "twice",
      ]),
    }),
  ),
});

/** Reads an upload back as it was written. */
export function readKept(rows: unknown): HolidayFile {
  return kept.parse(rows);
}
