import { z } from "zod";
import { dayFields, dayFrom, formKey, id } from "@/lib/form/fields";

const LARGEST = 5_000_000;

/** Inhabitants as typed, "24.500" and "24 500" too. */
const inhabitants = z
  .string("number")
  .trim()
  .regex(/^\d{1,3}([. ]?\d{3})*$/, "number")
  .transform((typed) => Number(typed.replaceAll(/\D/g, "")))
  .pipe(z.int("number").min(1, "outOfRange").max(LARGEST, "outOfRange"));

/** How many inhabitants a city has, and on which day that was so. */
export const statePopulationSchema = z
  .strictObject({ formKey, cityId: id, population: inhabitants, ...dayFields("asOf") })
  .transform((values, context) => {
    const asOf = dayFrom(values, "asOf");
    if (!(asOf instanceof Date)) {
      context.addIssue({ code: "custom", path: ["asOf"], message: asOf ?? "required" });
      return z.NEVER;
    }
    const { formKey: key, cityId, population } = values;
    return { formKey: key, cityId, population, asOf };
  });

export type StatePopulation = z.output<typeof statePopulationSchema>;
