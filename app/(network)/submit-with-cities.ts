import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { listNamedCities } from "@/lib/circles/queries";
import type { NamedCity } from "@/lib/cities/named";
import type { Outcome } from "@/lib/form/submit";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

/** Sends a form that names cities: they are read behind the same door, so that a database out of reach costs nothing typed. */
export async function submitWithCities<Schema extends z.ZodType, Result>(
  schemaFor: (cities: readonly NamedCity[]) => Schema,
  formData: FormData,
  perform: (actor: Actor, input: z.output<Schema>) => Promise<Result>,
): Promise<Outcome<Result>> {
  const known = await submitSignedIn(z.looseObject({}), formData, () =>
    listNamedCities(new Date()),
  );
  if (!known.ok) return known;
  return submitSignedIn(schemaFor(known.result), formData, perform);
}
