import "server-only";
import type { z } from "zod";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

/** `submit` for a form behind a personal link, whose secret it sends along; leads back behind the link once it is done. */
export async function submitByLink<Schema extends z.ZodType<{ token: string }>>(
  schema: Schema,
  formData: FormData,
  perform: (input: z.output<Schema>) => Promise<unknown>,
  behind: (token: string) => string,
): Promise<FormState> {
  const outcome = await submit(schema, formData, async (input) => {
    await perform(input);
    return input.token;
  });
  if (!outcome.ok) return outcome.state;
  goTo(behind(encodeURIComponent(outcome.result)));
}
