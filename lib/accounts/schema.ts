import { z } from "zod";
import { isFor } from "@/lib/accounts/rules";
import { dayFields, dayFrom, formKey, id, line } from "@/lib/form/fields";
import { token } from "@/lib/form/guest";
import { address } from "@/lib/sign-in/schema";
import { Role, Salutation } from "@/prisma/generated/enums";

const one = z
  .union([z.literal(""), z.uuid("choose")], "choose")
  .optional()
  .transform((value) => value || null);

const salutation = z
  .enum(["", Salutation.FRAU, Salutation.HERR], "choose")
  .optional()
  .transform((value) => value || null);

const mandateFields = {
  role: z.enum(Role, "choose"),
  cityId: one,
  bodyId: one,
  ...dayFields("until"),
};

/** An invitation to an account, as its form sends it. */
export const invitePersonSchema = z
  .strictObject({
    formKey,
    email: address,
    givenName: line(80),
    familyName: line(80),
    salutation,
    officialId: one,
    ...mandateFields,
  })
  .superRefine(checkMandate, { when: () => true })
  .transform((values) => ({
    formKey: values.formKey,
    email: values.email,
    givenName: values.givenName,
    familyName: values.familyName,
    salutation: values.salutation,
    officialId: values.officialId,
    ...mandateOf(values),
  }));

export type InvitePerson = z.output<typeof invitePersonSchema>;

/** Which invitation is sent again or taken back. */
export const invitationSchema = z.strictObject({ formKey, invitationId: id });

export type OnInvitation = z.output<typeof invitationSchema>;

/** The one button behind the link of an invitation. */
export const joinByLinkSchema = z.strictObject({
  formKey,
  token,
});

/** A further mandate for somebody who has an account. */
export const grantMandateSchema = z
  .strictObject({
    formKey,
    userId: id,
    reason: line(300),
    ...mandateFields,
    ...dayFields("from"),
  })
  .superRefine(checkMandate, { when: () => true })
  .superRefine(
    (values, context) => {
      if (dayFrom(values, "from") === "date") complain(context, "from", "date");
    },
    { when: () => true },
  )
  .transform((values) => ({
    formKey: values.formKey,
    userId: values.userId,
    reason: values.reason,
    from: columnOf(values, "from"),
    ...mandateOf(values),
  }));

export type GrantMandate = z.output<typeof grantMandateSchema>;

/** The end of a mandate: at once, or with a last day. */
export const endMandateSchema = z
  .strictObject({
    formKey,
    mandateId: id,
    when: z.enum(["NOW", "DAY"], "choose"),
    reason: line(300),
    ...dayFields("lastDay"),
  })
  .superRefine(
    (values, context) => {
      if (values.when !== "DAY") return;
      const day = dayFrom(values, "lastDay");
      if (day === null) complain(context, "lastDay", "required");
      if (day === "date") complain(context, "lastDay", "date");
    },
    { when: () => true },
  )
  .transform((values) => ({
    formKey: values.formKey,
    mandateId: values.mandateId,
    reason: values.reason,
    lastDay: values.when === "DAY" ? columnOf(values, "lastDay") : null,
  }));

export type EndMandate = z.output<typeof endMandateSchema>;

/** An account is blocked, for a reason. */
export const blockAccountSchema = z.strictObject({ formKey, userId: id, reason: line(300) });

export type BlockAccount = z.output<typeof blockAccountSchema>;

/** A blocked account is opened again. */
export const unblockAccountSchema = z.strictObject({ formKey, userId: id });

export type UnblockAccount = z.output<typeof unblockAccountSchema>;

/** That somebody has gone through who can see what. */
export const noteReviewSchema = z.strictObject({ formKey });

export type NoteReview = z.output<typeof noteReviewSchema>;

type Parts = { [part: string]: unknown };
type MandateParts = Parts & { role?: Role; cityId?: string | null; bodyId?: string | null };

function checkMandate(values: MandateParts, context: z.RefinementCtx): void {
  const about = values.role ? isFor(values.role) : "network";
  if (about === "city" && !values.cityId) complain(context, "cityId", "choose");
  if (about === "body" && !values.bodyId) complain(context, "bodyId", "choose");
  if (dayFrom(values, "until") === "date") complain(context, "until", "date");
}

/** What does not belong to a role is left behind, whatever was chosen before. */
function mandateOf({ role, cityId, bodyId, ...days }: Parts & z.output<typeof chosen>) {
  const about = isFor(role);
  return {
    role,
    cityId: about === "city" ? cityId : null,
    bodyId: about === "body" ? bodyId : null,
    lastDay: columnOf(days, "until"),
  };
}

const chosen = z.object({ role: mandateFields.role, cityId: one, bodyId: one });

function columnOf(values: Parts, name: string): Date | null {
  const day = dayFrom(values, name);
  return day instanceof Date ? day : null;
}

function complain(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: "custom", path: [field], message });
}
