"use client";

import type { ReactNode } from "react";
import { useForm } from "@/components/form/use-form";

/** A question that only comes up when the form comes back with it. */
export function WhenAsked({ name, children }: { name: string; children: ReactNode }) {
  const { state } = useForm();
  return state.fieldErrors[name] || state.values[name] ? children : null;
}
