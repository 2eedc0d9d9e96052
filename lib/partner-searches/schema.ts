import { z } from "zod";
import { formKey, id, text } from "@/lib/form/fields";
import { themes } from "@/lib/projects/themes";

const LARGEST_CITY = 10_000_000;
const LONGEST_WAY = 1_000;

/** A whole number up to `most`, or nothing; "20.000" is understood. */
function bound(most: number) {
  return z
    .string("number")
    .trim()
    .regex(/^(\d{1,3}(\.\d{3})+|\d{0,8})$/, "number")
    .optional()
    .transform((typed) => (typed ? Number(typed.replaceAll(".", "")) : null))
    .refine((number) => number === null || (number > 0 && number <= most), "outOfRange");
}

/** What a city looks for: topics, in words, and how large and how far the other may be. */
export const startSearchSchema = z
  .strictObject({
    formKey,
    cityId: id,
    themes: themes.refine((chosen) => chosen.length > 0, "choose"),
    text: text(500),
    populationFrom: bound(LARGEST_CITY),
    populationTo: bound(LARGEST_CITY),
    distanceKm: bound(LONGEST_WAY),
  })
  .refine(
    ({ populationFrom, populationTo }) =>
      populationFrom === null || populationTo === null || populationFrom <= populationTo,
    { path: ["populationTo"], message: "outOfRange" },
  );

export type StartSearch = z.output<typeof startSearchSchema>;

export const endSearchSchema = z.strictObject({ formKey, searchId: id });

export type EndSearch = z.output<typeof endSearchSchema>;
