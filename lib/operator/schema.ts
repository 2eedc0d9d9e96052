import { z } from "zod";
import { formKey, optionalLine, text } from "@/lib/form/fields";
import { optionalAddress } from "@/lib/operator/fields";

/** A barrier as somebody met it; an address only if they want an answer. */
export const reportBarrierSchema = z.strictObject({
  formKey,
  where: optionalLine(300),
  what: text(3000),
  replyTo: optionalAddress,
});

export type ReportBarrier = z.output<typeof reportBarrierSchema>;
