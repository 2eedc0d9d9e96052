import { z } from "zod";
import { dayFields, dayFrom, formKey, id, line, optionalLine, version } from "@/lib/form/fields";
import { address } from "@/lib/sign-in/schema";
import { OfficeKind, Salutation } from "@/prisma/generated/enums";

export const LONGEST = { name: 80, title: 120, email: 254 };

const person = {
  formKey,
  givenName: optionalLine(LONGEST.name),
  familyName: optionalLine(LONGEST.name),
  salutation: z
    .enum(["", Salutation.FRAU, Salutation.HERR], "choose")
    .optional()
    .transform((value) => value || null),
  /** As the person bears it: "Oberbürgermeisterin". */
  officeTitle: line(LONGEST.title),
  email: z
    .union([z.literal(""), address], "email")
    .optional()
    .transform((value) => value || null),
};

const office = {
  ...person,
  officeKind: z.enum(OfficeKind, "choose"),
  ...dayFields("termStartsOn"),
  ...dayFields("termEndsOn"),
};

/** Somebody new in a city's administration. */
export const enterOfficialSchema = z
  .strictObject({ ...office, cityId: id })
  .superRefine(checkTerm, { when: () => true })
  .transform(({ cityId, ...typed }) => ({ cityId, ...officeOf(typed) }));

export type EnterOfficial = z.output<typeof enterOfficialSchema>;

/** An official who is known. */
export const editOfficialSchema = z
  .strictObject({ ...office, officialId: id, version })
  .superRefine(checkTerm, { when: () => true })
  .transform(({ officialId, version: known, ...typed }) => ({
    officialId,
    version: known,
    ...officeOf(typed),
  }));

export type EditOfficial = z.output<typeof editOfficialSchema>;

/** Who takes over an office, and from which day on. */
export const nameSuccessorSchema = z
  .strictObject({ ...person, officialId: id, ...dayFields("firstDay") })
  .superRefine(
    (values, context) => {
      const day = dayFrom(values, "firstDay");
      if (day === null) complain(context, "firstDay", "required");
      if (day === "date") complain(context, "firstDay", "date");
    },
    { when: () => true },
  )
  .transform((values) => ({
    formKey: values.formKey,
    officialId: values.officialId,
    ...personOf(values),
    firstDay: columnOf(values, "firstDay") ?? new Date(0),
  }));

export type NameSuccessor = z.output<typeof nameSuccessorSchema>;

type Parts = { [part: string]: unknown };
type Typed = z.output<z.ZodObject<typeof office>>;
type TypedPerson = z.output<z.ZodObject<typeof person>>;

function checkTerm(values: Parts, context: z.RefinementCtx): void {
  const [first, last] = [dayFrom(values, "termStartsOn"), dayFrom(values, "termEndsOn")];
  if (first === "date") complain(context, "termStartsOn", "date");
  if (last === "date") complain(context, "termEndsOn", "date");
  if (first instanceof Date && last instanceof Date && last < first)
    complain(context, "termEndsOn", "untilBeforeFrom");
}

function officeOf(typed: Typed) {
  return {
    formKey: typed.formKey,
    ...personOf(typed),
    officeKind: typed.officeKind,
    termStartsOn: columnOf(typed, "termStartsOn"),
    termEndsOn: columnOf(typed, "termEndsOn"),
  };
}

function personOf({ givenName, familyName, salutation, officeTitle, email }: TypedPerson) {
  return { givenName, familyName, salutation, officeTitle, email };
}

function columnOf(values: Parts, name: string): Date | null {
  const day = dayFrom(values, name);
  return day instanceof Date ? day : null;
}

function complain(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: "custom", path: [field], message });
}
