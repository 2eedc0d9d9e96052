"use client";

import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { fieldId } from "@/components/form/field-state";
import { FormSummary } from "@/components/form/form-summary";
import { FormContext, type FormLabels } from "@/components/form/use-form";
import { type FormAction, type FormState, untouched } from "@/lib/form/state";

export type SendingFormProps = {
  action: FormAction;
  labels: FormLabels;
  /** What the summary calls the fields, by name: their labels. */
  names?: Record<string, string>;
  /** Where several forms of one page have the same fields: what makes their ids differ. */
  scope?: string;
  /** What is known about the fields before anything was sent. */
  initial?: FormState;
  /** The id of a heading that names the form. */
  labelledBy?: string;
  className?: string;
  children: ReactNode;
};

/** The part of an ActionForm that the browser knows: it sends, and tells its fields what came back. */
export function SendingForm(props: SendingFormProps) {
  const { action, labels, names, scope, labelledBy, className = "stack gap-6", children } = props;
  const { initial = untouched } = props;
  const [state, send, pending] = useActionState(action, initial);
  const summary = useRef<HTMLDivElement>(null);
  const knowledge = useMemo(
    () => ({ state, pending, labels, scope }),
    [state, pending, labels, scope],
  );

  useEffect(() => {
    if (state.status === "invalid" || state.status === "refused") summary.current?.focus();
    if (state.focus) document.getElementById(fieldId(state.focus, scope))?.focus();
  }, [state, scope]);

  // While one sending is under way a second one is not started.
  const keepSingle = useCallback(
    (event: FormEvent) => {
      if (pending) event.preventDefault();
    },
    [pending],
  );

  return (
    <FormContext value={knowledge}>
      <form
        action={send}
        onSubmit={keepSingle}
        className={className}
        noValidate
        {...(labelledBy ? { "aria-labelledby": labelledBy } : {})}
      >
        <FormSummary ref={summary} names={names} />
        {children}
      </form>
    </FormContext>
  );
}
