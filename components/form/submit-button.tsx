"use client";

import type { ReactNode } from "react";
import { useForm } from "@/components/form/use-form";

type SubmitButtonProps = {
  kind?: "primary" | "secondary" | "tertiary";
  name?: string;
  value?: string;
  children: ReactNode;
};

/** Stays focusable while the form is on its way, so that nobody loses their place. */
export function SubmitButton({ kind = "primary", children, ...sent }: SubmitButtonProps) {
  const { pending } = useForm();
  return (
    <button
      {...sent}
      className={`kern-btn kern-btn--${kind}`}
      type="submit"
      {...(pending ? { "aria-disabled": true } : {})}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}
