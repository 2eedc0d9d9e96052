import "server-only";
import type { z } from "zod";
import { Outdated, Refused } from "@/lib/errors";
import { firstErrors } from "@/lib/form/errors";
import { isOutOfReach } from "@/lib/form/out-of-reach";
import { isOwnOrigin } from "@/lib/form/own-origin";
import { keyedByContent } from "@/lib/form/sending-key";
import type { FormState } from "@/lib/form/state";
import { type FormValues, formValues } from "@/lib/form/values";
import { t } from "@/lib/i18n/words";
import { log } from "@/lib/log";

export type Outcome<Result> = { ok: true; result: Result } | { ok: false; state: FormState };

/**
 * The one door of every server action: refuses foreign origins, validates, hands over to a use case.
 * Invalid input and refusals become form state in German with everything typed kept; what is broken is thrown on.
 */
export async function submit<Schema extends z.ZodType, Result>(
  schema: Schema,
  formData: FormData,
  perform: (input: z.output<Schema>) => Promise<Result>,
): Promise<Outcome<Result>> {
  const read = formValues(formData);
  if (read === "tooMany") return refusedWith({}, t("validation.tooMany"));
  const values = shown(read);
  // Server actions are public endpoints.
  if (!(await isOwnOrigin())) return refusedWith(values, t("refusal.foreignOrigin"));

  const parsed = schema.safeParse(keyedByContent(read));
  if (!parsed.success) {
    return {
      ok: false,
      state: { status: "invalid", values, fieldErrors: firstErrors(parsed.error) },
    };
  }
  try {
    return { ok: true, result: await perform(parsed.data) };
  } catch (error) {
    return { ok: false, state: stateOf(error, values) };
  }
}

function stateOf(error: unknown, values: FormValues): FormState {
  if (error instanceof Outdated) {
    const { theirs, version } = error;
    return {
      status: "refused",
      values,
      fieldErrors: {},
      message: t("refusal.outdated"),
      theirs: { ...theirs },
      version,
    };
  }
  if (error instanceof Refused) {
    return { status: "refused", values, fieldErrors: {}, message: t(`refusal.${error.reason}`) };
  }
  if (!isOutOfReach(error)) throw error;
  log().error({ error: (error as Error).name }, "database out of reach");
  return { status: "refused", values, fieldErrors: {}, message: t("refusal.unavailable") };
}

function refusedWith(values: FormValues, message: string): { ok: false; state: FormState } {
  return { ok: false, state: { status: "refused", values, fieldErrors: {}, message } };
}

/** What goes back into the fields; a form key is made anew by the page. */
function shown(values: FormValues): FormValues {
  const { formKey: _, ...rest } = values;
  return rest;
}
