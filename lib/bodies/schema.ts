import { z } from "zod";
import {
  dayFields,
  dayFrom,
  formKey,
  id,
  line,
  optionalLine,
  optionalText,
  version,
} from "@/lib/form/fields";
import { CarrierKind } from "@/prisma/generated/enums";

const kindOrNone = z.union([z.literal(""), z.enum(CarrierKind, "choose")], "choose").optional();

/** Who carries a body, as far as it is known. */
export const carrierFields = { carrier: optionalLine(200), carrierKind: kindOrNone };

/** The carrier that was typed, or null where none was. */
export function carrierOf(typed: { carrier: string | null; carrierKind?: string | undefined }) {
  if (!typed.carrier) return null;
  const kind = z.enum(CarrierKind).nullable().catch(null).parse(typed.carrierKind);
  return { name: typed.carrier, kind };
}

type Day = Date | null;

function readDay(values: object, name: string, context: z.RefinementCtx, mayMiss = false): Day {
  const day = dayFrom({ ...values }, name);
  if (day instanceof Date) return day;
  if (day !== null || !mayMiss)
    context.addIssue({ code: "custom", path: [name], message: day ?? "required" });
  return null;
}

/** A new coordination body of a city, maybe with its first day and its carrier. */
export const foundBodySchema = z
  .strictObject({
    formKey,
    cityId: id,
    version,
    name: line(200),
    ...carrierFields,
    ...dayFields("startedOn"),
  })
  .transform((values, context) => ({
    formKey: values.formKey,
    cityId: values.cityId,
    version: values.version,
    name: values.name,
    startedOn: readDay(values, "startedOn", context, true),
    carrier: carrierOf(values),
  }));

export type FoundBody = z.output<typeof foundBodySchema>;

const ofBody = { formKey, bodyId: id, version };

export const renameBodySchema = z.strictObject({ ...ofBody, name: line(200) });

export type RenameBody = z.output<typeof renameBodySchema>;

/** The first day without the body. */
export const endBodySchema = z
  .strictObject({ ...ofBody, ...dayFields("endedOn") })
  .transform(({ formKey: key, bodyId, version: from, ...days }, context) => {
    const endedOn = readDay(days, "endedOn", context);
    return endedOn ? { formKey: key, bodyId, version: from, endedOn } : z.NEVER;
  });

export type EndBody = z.output<typeof endBodySchema>;

/** Who carries a body from a day on. */
export const changeCarrierSchema = z
  .strictObject({
    ...ofBody,
    name: line(200),
    carrierKind: kindOrNone,
    ...dayFields("startsOn"),
  })
  .transform(({ formKey: key, bodyId, version: from, name, carrierKind, ...days }, context) => {
    const startsOn = readDay(days, "startsOn", context);
    const carrier = carrierOf({ carrier: name, carrierKind });
    if (!startsOn || !carrier) return z.NEVER;
    return { formKey: key, bodyId, version: from, carrier, startsOn };
  });

export type ChangeCarrier = z.output<typeof changeCarrierSchema>;

/** To whom the work of a body is handed over, and a word with it. */
export const handOverBodySchema = z.strictObject({
  formKey,
  bodyId: id,
  userId: id,
  word: optionalText(1000),
});

export type HandOverBody = z.output<typeof handOverBodySchema>;
