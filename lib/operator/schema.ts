import { z } from "zod";
import { formKey, optionalLine, text } from "@/lib/form/fields";
import { address } from "@/lib/sign-in/schema";

/** A barrier as somebody met it; an address only if they want an answer. */
export const reportBarrierSchema = z.strictObject({
  formKey,
  where: optionalLine(300),
  what: text(3000),
  replyTo: z
    .union([z.literal("").transform(() => null), address], "email")
    .optional()
    .transform((given) => given ?? null),
});

export type ReportBarrier = z.output<typeof reportBarrierSchema>;
