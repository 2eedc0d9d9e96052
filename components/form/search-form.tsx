"use client";

import { type ReactNode, useMemo, useRef } from "react";
import { FormSummary } from "@/components/form/form-summary";
import { FormContext, type FormLabels } from "@/components/form/use-form";
import type { FormState } from "@/lib/form/state";

type SearchFormProps = {
  /** The page that shows what was asked for. */
  action: string;
  state: FormState;
  labels: FormLabels;
  names: Record<string, string>;
  children: ReactNode;
};

/** A form that only asks: what is looked for becomes the address, so that it can be kept and shared. */
export function SearchForm({ action, state, labels, names, children }: SearchFormProps) {
  const summary = useRef<HTMLDivElement>(null);
  const knowledge = useMemo(() => ({ state, pending: false, labels }), [state, labels]);
  return (
    <FormContext value={knowledge}>
      <form action={action} method="get" className="stack gap-6" noValidate>
        <FormSummary ref={summary} names={names} />
        {children}
      </form>
    </FormContext>
  );
}
