import { z } from "zod";
import type { BlockedRule } from "@/lib/blocked-times/rules";
import { dayFields, dayFrom, formKey, id, line } from "@/lib/form/fields";

/** What a form may send as "which of the month", and what the table keeps; null means every week. */
export const ORDINALS = { "1": 1, "2": 2, "3": 3, "4": 4, last: -1, every: null } as const;
export type OrdinalChoice = keyof typeof ORDINALS;

const common = {
  formKey,
  cityId: id,
  label: line(80),
  ...dayFields("startsOn"),
  ...dayFields("endsOn"),
};

/** A rule such as "first Monday of the month", from and until when it holds if it is limited. */
export const addBlockedRuleSchema = z
  .strictObject({
    ...common,
    weekday: z.coerce.number("choose").int("choose").min(1, "choose").max(7, "choose"),
    ordinal: z.enum(Object.keys(ORDINALS) as [OrdinalChoice, ...OrdinalChoice[]], "choose"),
  })
  .superRefine(checkDays)
  .transform(({ formKey: key, cityId, label, weekday, ordinal, ...typed }) => ({
    formKey: key,
    cityId,
    label,
    weekday,
    ordinal: ORDINALS[ordinal],
    ...daysOf(typed),
  }));

/** A single day, or a span with its first and last day. */
export const addBlockedDaysSchema = z
  .strictObject(common)
  .superRefine((values, context) => {
    if (dayFrom(values, "startsOn") === null)
      context.addIssue({ code: "custom", message: "required", path: ["startsOn"] });
    checkDays(values, context);
  })
  .transform(({ formKey: key, cityId, label, ...typed }) => {
    const { startsOn, endsOn } = daysOf(typed);
    const none = { weekday: null, ordinal: null };
    return { formKey: key, cityId, label, ...none, startsOn, endsOn: endsOn ?? startsOn };
  });

export type AddBlockedTime = BlockedRule & { formKey: string; cityId: string; label: string };

/** Which blocked time is to go. */
export const removeBlockedTimeSchema = z.strictObject({ formKey, blockedTimeId: id });

export type RemoveBlockedTime = z.output<typeof removeBlockedTimeSchema>;

function checkDays(values: { [part: string]: unknown }, context: z.RefinementCtx): void {
  const [first, last] = [dayFrom(values, "startsOn"), dayFrom(values, "endsOn")];
  if (first === "date") context.addIssue({ code: "custom", message: "date", path: ["startsOn"] });
  if (last === "date") context.addIssue({ code: "custom", message: "date", path: ["endsOn"] });
  if (first instanceof Date && last instanceof Date && last < first)
    context.addIssue({ code: "custom", message: "untilBeforeFrom", path: ["endsOn"] });
}

function daysOf(values: { [part: string]: unknown }) {
  return { startsOn: columnOf(values, "startsOn"), endsOn: columnOf(values, "endsOn") };
}

function columnOf(values: { [part: string]: unknown }, name: string): Date | null {
  const day = dayFrom(values, name);
  return day instanceof Date ? day : null;
}
