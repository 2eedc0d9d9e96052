import { createHash } from "node:crypto";
import type { FormValues } from "@/lib/form/values";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The values with a form key that belongs to this content (UUID version 8, RFC 9562): sending the same again is
 * the same sending, while going back, changing something and sending is a new one.
 */
export function keyedByContent(values: FormValues): FormValues {
  const { formKey } = values;
  if (typeof formKey !== "string" || !UUID.test(formKey)) return values;
  const content = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const hash = createHash("sha256").update(content).digest("hex");
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return { ...values, formKey: parts.join("-") };
}
