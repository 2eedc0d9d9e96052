import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";

export const retryMailSchema = z.strictObject({ formKey, mailId: id });

export type RetryMail = z.output<typeof retryMailSchema>;
