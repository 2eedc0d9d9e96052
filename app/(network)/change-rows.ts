import "server-only";
import { z } from "zod";
import { actingActor } from "@/lib/auth/session";
import { type Rows, withRowsChanged } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";

/** Answers the buttons of a form's rows like every sending: unfinished forms are fine, signed-out ones are kept. */
export async function changeRows(formData: FormData, rows: Rows): Promise<FormState> {
  const outcome = await submit(z.looseObject({}), formData, actingActor);
  return outcome.ok ? withRowsChanged(formData, rows) : outcome.state;
}
