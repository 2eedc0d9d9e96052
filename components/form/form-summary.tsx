"use client";

import { type Ref, useId } from "react";
import { fieldId, summaryLine } from "@/components/form/field-state";
import { useForm } from "@/components/form/use-form";

type FormSummaryProps = {
  ref: Ref<HTMLDivElement>;
  names: Record<string, string> | undefined;
};

/** What came back: what is wrong and where, why the network says no, or that it is done. */
export function FormSummary({ ref, names }: FormSummaryProps) {
  const { state, labels, scope } = useForm();
  const titleId = useId();
  if (state.status === "untouched") return null;
  if (state.status === "done") {
    return state.message ? <p role="status">{state.message}</p> : null;
  }
  const errors = Object.entries(state.fieldErrors);
  const refused = state.status === "refused" && state.message;
  return (
    <div
      ref={ref}
      className="error-summary stack gap-2"
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      // biome-ignore lint/a11y/noAutofocus: after a failed send without scripts this is where to read on
      autoFocus
    >
      <h2 className="kern-heading-medium" id={titleId}>
        {refused ? state.message : labels.summaryTitle}
      </h2>
      {!refused && state.message ? <p>{state.message}</p> : null}
      <p>{labels.kept}</p>
      {errors.length > 0 ? (
        <ul>
          {errors.map(([name, error]) => (
            <li key={name}>
              <a href={`#${fieldId(name, scope)}`}>{summaryLine(names?.[name], error)}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
