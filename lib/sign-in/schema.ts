import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

// RFC 5321 addresses as town halls have them: ASCII, no quotes, no lists, no display names.
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;

/** One bare address, in lower case. */
export const address = z
  .string("email")
  .trim()
  .min(1, "required")
  .max(LONGEST_ADDRESS, "email")
  .toLowerCase()
  .refine((value) => ADDRESS.test(value) && value.indexOf("@") <= LONGEST_LOCAL_PART, "email");

/** A path to go to afterwards; judged by safePath where it is used. */
const next = z.string("invalid").max(500, "invalid").optional();

export const requestSignInSchema = z.strictObject({ formKey, next, email: address });

/** Six digits; spaces typed between them do not matter. */
const code = z
  .string("required")
  .transform((value) => value.replaceAll(/\s/g, ""))
  .refine((value) => value !== "", "required")
  .refine((value) => value === "" || /^\d{6}$/.test(value), "invalid");

export const confirmByCodeSchema = z.strictObject({ formKey, next, request: id, code });

export const confirmByLinkSchema = z.strictObject({
  formKey,
  next,
  request: id,
  token: z.string("invalid").min(1, "invalid").max(100, "invalid"),
});

export const signOutSchema = z.strictObject({});

export const endSessionSchema = z.strictObject({ formKey, session: id });

export const endOtherSessionsSchema = z.strictObject({ formKey });

export type RequestSignIn = z.output<typeof requestSignInSchema>;
export type ConfirmSignIn =
  | z.output<typeof confirmByCodeSchema>
  | z.output<typeof confirmByLinkSchema>;
export type EndSession = z.output<typeof endSessionSchema>;
export type EndOtherSessions = z.output<typeof endOtherSessionsSchema>;
