import { z } from "zod";
import { formKey, text } from "@/lib/form/fields";

const token = z.string("invalid").max(100, "invalid");
const confirm = z.literal("yes", "tick");

/** The person erases its own account and office. */
export const erasePersonSchema = z.strictObject({ formKey, confirm });
export type ErasePerson = z.output<typeof erasePersonSchema>;

/** The same behind the personal link of a mail. */
export const eraseByLinkSchema = z.strictObject({ formKey, token, confirm });
export type EraseByLink = z.output<typeof eraseByLinkSchema>;

/** What is wrong, in the person's words. */
export const correctByLinkSchema = z.strictObject({ formKey, token, wrong: text(1000) });
export type CorrectByLink = z.output<typeof correctByLinkSchema>;
