import { z } from "zod";
import { cohort } from "@/lib/cities/schema";
import { dayFields, dayFrom, formKey, id, version } from "@/lib/form/fields";

const ofCity = { formKey, cityId: id, version };

/** The first day on which a city does not belong to the network. */
export const leaveNetworkSchema = z
  .strictObject({ ...ofCity, ...dayFields("leftOn") })
  .transform(({ formKey: key, cityId, version: from, ...days }, context) => {
    const leftOn = dayFrom(days, "leftOn");
    if (leftOn instanceof Date) return { formKey: key, cityId, version: from, leftOn };
    context.addIssue({ code: "custom", path: ["leftOn"], message: leftOn ?? "required" });
    return z.NEVER;
  });

export type LeaveNetwork = z.output<typeof leaveNetworkSchema>;

export const takeBackLeavingSchema = z.strictObject(ofCity);

export type TakeBackLeaving = z.output<typeof takeBackLeavingSchema>;

/** The first day on which a city belongs to the network again, and its cohort. */
export const returnToNetworkSchema = z
  .strictObject({ ...ofCity, cohort, ...dayFields("joinedOn") })
  .transform(({ formKey: key, cityId, version: from, cohort: year, ...days }, context) => {
    const joinedOn = dayFrom(days, "joinedOn");
    if (joinedOn instanceof Date) {
      const since = year ?? joinedOn.getUTCFullYear();
      return { formKey: key, cityId, version: from, joinedOn, cohort: since };
    }
    context.addIssue({ code: "custom", path: ["joinedOn"], message: joinedOn ?? "required" });
    return z.NEVER;
  });

export type ReturnToNetwork = z.output<typeof returnToNetworkSchema>;
