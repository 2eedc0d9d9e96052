import "server-only";
import { z } from "zod";
import { withOneMoreRow } from "@/lib/agenda/rows";
import { actingActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

/** Answers the button for one more row like every sending: unfinished forms are fine, signed-out ones are kept. */
export async function addRow(formData: FormData): Promise<FormState> {
  const outcome = await submit(z.looseObject({}), formData, actingActor);
  return outcome.ok ? withOneMoreRow(formData) : outcome.state;
}
