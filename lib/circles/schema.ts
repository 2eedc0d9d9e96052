import { z } from "zod";
import { gatherRows } from "@/lib/agenda/schema";
import { cityNamed, type NamedCity } from "@/lib/cities/named";
import {
  dayFields,
  dayFrom,
  formKey,
  id,
  ids,
  line,
  optionalLine,
  text,
  version,
} from "@/lib/form/fields";

export const FEWEST_MONTHS = 1;
export const MOST_MONTHS = 24;

/** As many cities as a form names at once. */
export const MOST_CITIES = 12;

/** Months between two meetings, as typed. */
export const rhythmMonths = z
  .string("required")
  .trim()
  .min(1, "required")
  .regex(/^\d{1,4}$/, "number")
  .transform(Number)
  .refine((months) => months >= FEWEST_MONTHS && months <= MOST_MONTHS, "outOfRange");

/** A rhythm as its form sends it. `version` is the rhythm the form started from. */
export const setRhythmSchema = z.strictObject({
  formKey,
  circleId: id,
  version: z.coerce.number("invalid").int("invalid").min(1, "invalid"),
  rhythmMonths,
});

export type SetRhythm = z.output<typeof setRhythmSchema>;

/** The typed names of cities as ids, each once; a row left empty is none. */
export function cityRows(cities: readonly NamedCity[]) {
  const row = z.strictObject({
    name: optionalLine(120).transform((typed, context) => {
      if (typed === null) return null;
      const city = cityNamed(typed, cities);
      if (city) return city.id;
      context.addIssue({ code: "custom", message: "cityUnknown" });
      return z.NEVER;
    }),
  });
  return z
    .array(row, "required")
    .optional()
    .transform((rows) => [...new Set((rows ?? []).flatMap(({ name }) => name ?? []))]);
}

/** Gathers the flat fields `cities.0.name`, … into a list. */
export function gatherCities(values: unknown): unknown {
  return gatherRows(values, "cities", MOST_CITIES, {});
}

/** A new circle; cities are typed by name, so the form knows them all. */
export function foundCircleSchema(cities: readonly NamedCity[]) {
  return z.preprocess(
    gatherCities,
    z
      .strictObject({
        formKey,
        name: line(120),
        ...dayFields("foundedOn"),
        rhythmMonths,
        cities: cityRows(cities),
        cityRows: z.string().max(2).optional(),
        intent: z.literal("save").optional(),
      })
      .transform((values, context) => {
        const foundedOn = aDay(values, "foundedOn", context);
        if (values.cities.length < 2)
          context.addIssue({ code: "custom", path: ["cities.1.name"], message: "twoCities" });
        if (!foundedOn || values.cities.length < 2) return z.NEVER;
        const { formKey, name, rhythmMonths, cities: cityIds } = values;
        return { formKey, name, foundedOn, rhythmMonths, cityIds };
      }),
  );
}

export type FoundCircle = z.output<ReturnType<typeof foundCircleSchema>>;

export const editCircleSchema = z.strictObject({ formKey, circleId: id, version, name: line(120) });

export type EditCircle = z.output<typeof editCircleSchema>;

/** The end of a circle on a day, with its reason. */
export const dissolveCircleSchema = z
  .strictObject({
    formKey,
    circleId: id,
    version,
    ...dayFields("dissolvedOn"),
    dissolveReason: text(500),
  })
  .transform((values, context) => {
    const dissolvedOn = aDay(values, "dissolvedOn", context);
    if (!dissolvedOn) return z.NEVER;
    const { formKey, circleId, version, dissolveReason } = values;
    return { formKey, circleId, version, dissolvedOn, dissolveReason };
  });

export type DissolveCircle = z.output<typeof dissolveCircleSchema>;

export const reopenCircleSchema = z.strictObject({ formKey, circleId: id, version });

export type ReopenCircle = z.output<typeof reopenCircleSchema>;

/** A city that comes on a day, and the meetings its head is invited to. */
export function seatCitySchema(cities: readonly NamedCity[]) {
  return z
    .strictObject({
      formKey,
      circleId: id,
      city: line(120),
      ...dayFields("joinedOn"),
      meetingIds: ids,
    })
    .transform((values, context) => {
      const joinedOn = aDay(values, "joinedOn", context);
      const city = cityNamed(values.city, cities);
      if (!city) context.addIssue({ code: "custom", path: ["city"], message: "cityUnknown" });
      if (!city || !joinedOn) return z.NEVER;
      const { formKey, circleId, meetingIds } = values;
      return { formKey, circleId, cityId: city.id, joinedOn, meetingIds };
    });
}

export type SeatCity = z.output<ReturnType<typeof seatCitySchema>>;

/** A city that leaves; the day is the first without it. */
export const releaseCitySchema = z
  .strictObject({ formKey, circleId: id, seatId: id, ...dayFields("leftOn"), meetingIds: ids })
  .transform((values, context) => {
    const leftOn = aDay(values, "leftOn", context);
    if (!leftOn) return z.NEVER;
    const { formKey, circleId, seatId, meetingIds } = values;
    return { formKey, circleId, seatId, leftOn, meetingIds };
  });

export type ReleaseCity = z.output<typeof releaseCitySchema>;

/** What was entered by mistake: that a city came, or that it left. */
export const undoSeatSchema = z.strictObject({
  formKey,
  circleId: id,
  seatId: id,
  what: z.enum(["JOINED", "LEFT"], "choose"),
});

export type UndoSeat = z.output<typeof undoSeatSchema>;

function aDay(values: object, name: string, context: z.RefinementCtx): Date | null {
  const day = dayFrom({ ...values }, name);
  if (day instanceof Date) return day;
  context.addIssue({ code: "custom", path: [name], message: day ?? "required" });
  return null;
}
