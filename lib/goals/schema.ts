import { z } from "zod";
import { dayFields, dayFrom, formKey, id, line, text, version } from "@/lib/form/fields";
import { themes } from "@/lib/projects/themes";

export const LONGEST = { title: 120, description: 2000 };

const fields = {
  formKey,
  title: line(LONGEST.title),
  description: text(LONGEST.description),
  ...dayFields("adoptedOn"),
  themes,
};

/** A new goal of a city. */
export const setGoalSchema = z
  .strictObject({ ...fields, cityId: id })
  .superRefine(checkDay)
  .transform(({ cityId, ...typed }) => ({ cityId, ...goalOf(typed) }));

export type SetGoal = z.output<typeof setGoalSchema>;

/** A goal that stands. */
export const editGoalSchema = z
  .strictObject({ ...fields, goalId: id, version })
  .superRefine(checkDay)
  .transform(({ goalId, version: known, ...typed }) => ({
    goalId,
    version: known,
    ...goalOf(typed),
  }));

export type EditGoal = z.output<typeof editGoalSchema>;

type Typed = z.output<z.ZodObject<typeof fields>>;

function checkDay(values: Typed, context: z.RefinementCtx): void {
  if (dayFrom(values, "adoptedOn") === "date")
    context.addIssue({ code: "custom", message: "date", path: ["adoptedOn"] });
}

function goalOf(typed: Typed) {
  const day = dayFrom(typed, "adoptedOn");
  const { formKey: key, title, description, themes: chosen } = typed;
  const adoptedOn = day instanceof Date ? day : null;
  return { formKey: key, title, description, adoptedOn, themes: chosen };
}
