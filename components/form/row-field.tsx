"use client";

import { shownValue } from "@/components/form/field-state";
import { useForm } from "@/components/form/use-form";

/** Sent along unseen with a row that can change its place: what the form came back with counts, even nothing. */
export function RowField({ name, value }: { name: string; value: string | undefined }) {
  const { state } = useForm();
  return <input type="hidden" name={name} value={shownValue(state, name, value ?? "")} />;
}
