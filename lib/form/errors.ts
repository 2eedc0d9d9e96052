import type { z } from "zod";
import { t } from "@/lib/i18n/words";

/** The first thing wrong with each field, as a German sentence by field name. */
export function firstErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    errors[issue.path.join(".")] ??= sentence(issue.message);
  }
  return errors;
}

function sentence(code: string): string {
  const key = `validation.${code}` as "validation.invalid";
  return t.has(key) ? t(key) : t("validation.invalid");
}
