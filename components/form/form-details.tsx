"use client";

import type { ReactNode } from "react";
import { useForm } from "@/components/form/use-form";

type FormDetailsProps = { summary: ReactNode; children: ReactNode };

/** The fields of a form that is seldom needed, folded away; open once it came back. */
export function FormDetails({ summary, children }: FormDetailsProps) {
  const { state } = useForm();
  return (
    <details className="details" open={state.status !== "untouched"}>
      <summary>{summary}</summary>
      <div className="stack gap-6 pt-2">{children}</div>
    </details>
  );
}
