import { z } from "zod";
import { formKey } from "@/lib/form/fields";

/** The job whose run is asked for; the use case knows which there are. */
export const askForRunSchema = z.strictObject({
  formKey,
  job: z.string("choose").max(60, "choose"),
});

export type AskForRun = z.output<typeof askForRunSchema>;
