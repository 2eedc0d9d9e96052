import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

export const retryMailSchema = z.strictObject({ formKey, mailId: id });

export const retryFailedSchema = z.strictObject({ formKey });

export type RetryFailed = z.output<typeof retryFailedSchema>;

export type RetryMail = z.output<typeof retryMailSchema>;
