"use client";

import type { ReactNode } from "react";
import type { FieldProps } from "@/components/form/use-field";
import { useForm } from "@/components/form/use-form";

type FieldFrameProps = Omit<FieldProps, "name"> & {
  id: string;
  name: string;
  error: string | undefined;
  children: ReactNode;
};

/** Label, hint, the control itself, error, and what somebody else saved meanwhile. */
export function FieldFrame({ id, name, label, hint, optional, error, children }: FieldFrameProps) {
  return (
    <div className={error ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
      <label className="kern-label" htmlFor={id}>
        {label}
        <OptionalMark>{optional}</OptionalMark>
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldError id={id}>{error}</FieldError>
      <Theirs name={name} />
    </div>
  );
}

export function OptionalMark({ children }: { children?: string | undefined }) {
  return children ? <span className="kern-label__optional"> {children}</span> : null;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="kern-hint" id={`${id}-hint`}>
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p className="kern-error" id={`${id}-error`}>
      <span className="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span className="kern-body">{children}</span>
    </p>
  );
}

/** What somebody else saved under this name while this form was filled in. */
export function Theirs({ name }: { name: string }) {
  const { state, labels } = useForm();
  const theirs = state.theirs?.[name];
  if (theirs === undefined) return null;
  return (
    <p className="theirs">
      {labels.theirs} <strong>{theirs}</strong>
    </p>
  );
}
