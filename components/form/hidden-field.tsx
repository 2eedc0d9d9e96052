"use client";

import { hiddenValue } from "@/components/form/field-state";
import { useForm } from "@/components/form/use-form";

/** Sent along unseen: an id, or the `version` an edit started from. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  const { state } = useForm();
  return <input type="hidden" name={name} value={hiddenValue(state, name, String(value))} />;
}
