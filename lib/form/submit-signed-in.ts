import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { actingActor } from "@/lib/auth/session";
import { type Outcome, submit } from "@/lib/form/submit";

const anything = z.looseObject({});

/**
 * `submit` for the signed-in: who it is is asked behind the same door, so that an ended session or a
 * database out of reach costs nothing typed; and before validation, because without scripts the page
 * that shows the errors could not be shown to anybody signed out.
 */
export async function submitSignedIn<Schema extends z.ZodType, Result>(
  schema: Schema,
  formData: FormData,
  perform: (actor: Actor, input: z.output<Schema>) => Promise<Result>,
): Promise<Outcome<Result>> {
  const known = await submit(anything, formData, actingActor);
  if (!known.ok) return known;
  return submit(schema, formData, (input) => perform(known.result, input));
}
