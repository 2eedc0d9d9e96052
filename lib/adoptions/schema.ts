import { z } from "zod";
import { formKey, id, optionalText } from "@/lib/form/fields";

const word = optionalText(300);

/** That a city does what another one presented; "cityId" is the own city. */
export const adoptProjectSchema = z
  .strictObject({ formKey, cityId: id, projectId: id, note: word })
  .transform((values) => ({ ...values, goalId: null }));

/** The same for what another city has set itself. */
export const adoptGoalSchema = z
  .strictObject({ formKey, cityId: id, goalId: id, note: word })
  .transform((values) => ({ ...values, projectId: null }));

export type MarkAdoption = z.output<typeof adoptProjectSchema> | z.output<typeof adoptGoalSchema>;

export const revokeAdoptionSchema = z.strictObject({ formKey, adoptionId: id });

export type RevokeAdoption = z.output<typeof revokeAdoptionSchema>;
