import { z } from "zod";
import { carrierFields, carrierOf } from "@/lib/bodies/schema";
import { dayFields, dayFrom, formKey, id, line, optionalLine, version } from "@/lib/form/fields";
import { address } from "@/lib/sign-in/schema";
import { CityKind } from "@/prisma/generated/enums";

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

const townHall = z.union([z.literal("").transform(() => null), address], "email").optional();

/** Year of joining as typed; empty is left to the day. */
export const cohort = z
  .union([
    z.literal("").transform(() => null),
    z.coerce.number("number").int("number").min(2000, "outOfRange").max(2100, "outOfRange"),
  ])
  .optional()
  .transform((year) => year ?? null);

const admitted = z.strictObject({
  formKey,
  ags: z.string("invalid").regex(/^\d{8}$/, "invalid"),
  kind: z.enum(CityKind, "choose"),
  /** Asked of parts and associations; a municipality is called as the register says. */
  name: optionalLine(120),
  fullName: optionalLine(120),
  email: townHall,
  cohort,
  body: optionalLine(200),
  ...carrierFields,
  ...dayFields("joinedOn"),
});

/** A new city, as its form sends it: a municipality of the register, a part of it, or an association with its seat there. */
export const admitCitySchema = admitted
  .superRefine(
    (values, context) => {
      const complain = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      const day = dayFrom(values, "joinedOn");
      if (!(day instanceof Date)) complain("joinedOn", day ?? "required");
      if (values.kind !== CityKind.MUNICIPALITY && !values.name) complain("name", "required");
      if (values.carrier && !values.body) complain("body", "required");
    },
    { when: () => true },
  )
  .transform((values) => {
    const joinedOn = dayFrom(values, "joinedOn");
    if (!(joinedOn instanceof Date)) return z.NEVER;
    const { ags, kind, name, fullName, body } = values;
    return {
      formKey: values.formKey,
      ags,
      kind,
      name,
      fullName,
      email: values.email ?? null,
      joinedOn,
      cohort: values.cohort ?? joinedOn.getUTCFullYear(),
      body: body ? { name: body, carrier: carrierOf(values) } : null,
    };
  });

export type AdmitCity = z.output<typeof admitCitySchema>;

/** What a city is called and where mails for it go. */
export const editCitySchema = z
  .strictObject({
    formKey,
    cityId: id,
    version,
    name: line(120),
    fullName: optionalLine(120),
    email: townHall,
  })
  .transform(({ email, ...values }) => ({ ...values, email: email ?? null }));

export type EditCity = z.output<typeof editCitySchema>;
