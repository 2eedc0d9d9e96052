"use client";

import type { ReactNode } from "react";
import { fieldId, shownValue } from "@/components/form/field-state";
import { useForm } from "@/components/form/use-form";

/** What every field can be told. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The mark behind the label of a field that may stay empty: "(freiwillig)". */
  optional?: string;
};

/** What a field knows: its id, what it shows, its error and what describes it. */
export function useField(name: string, hint: ReactNode, start = "") {
  const { state, scope } = useForm();
  const id = fieldId(name, scope);
  return describeField(id, hint, state.fieldErrors[name], shownValue(state, name, start));
}

export function describeField(id: string, hint: ReactNode, error: string | undefined, value = "") {
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return {
    id,
    value,
    error,
    described: {
      ...(describedBy.length > 0 ? { "aria-describedby": describedBy.join(" ") } : {}),
      ...(error ? { "aria-invalid": true } : {}),
    },
  };
}
