"use client";

import type { ReactNode } from "react";
import { FieldError, FieldHint, OptionalMark, Theirs } from "@/components/form/field-parts";
import {
  dateError,
  dateParts,
  fieldId,
  inputClass,
  shownValue,
} from "@/components/form/field-state";
import { describeField } from "@/components/form/use-field";
import { useForm } from "@/components/form/use-form";

type DateFieldProps = {
  name: string;
  legend: ReactNode;
  labels: { day: string; month: string; year: string };
  hint?: ReactNode;
  optional?: string;
  /** "2026-12-08" */
  defaultValue?: string | undefined;
};

const parts = [
  { part: "day", width: 2 },
  { part: "month", width: 2 },
  { part: "year", width: 4 },
] as const;

/** A date typed as day, month and year; sent as `${name}.day`, `.month`, `.year`. */
export function DateField(props: DateFieldProps) {
  const { name, legend, labels, hint, optional, defaultValue = "" } = props;
  const { state, scope } = useForm();
  const id = fieldId(name, scope);
  const { error, described } = describeField(id, hint, dateError(state, name));
  const start = dateParts(defaultValue);
  return (
    <fieldset
      className={error ? "kern-fieldset kern-fieldset--error" : "kern-fieldset"}
      aria-describedby={described["aria-describedby"]}
    >
      <legend className="kern-label">
        {legend}
        <OptionalMark>{optional}</OptionalMark>
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <div className="kern-fieldset__body kern-fieldset__body--horizontal">
        {parts.map(({ part, width }) => (
          <div className="kern-form-input date-part" key={part}>
            <label className="kern-label" htmlFor={fieldId(`${name}.${part}`, scope)}>
              {labels[part]}
            </label>
            <input
              className={inputClass(error, width)}
              id={fieldId(`${name}.${part}`, scope)}
              name={`${name}.${part}`}
              inputMode="numeric"
              maxLength={width}
              autoComplete="off"
              defaultValue={shownValue(state, `${name}.${part}`, start[part])}
              aria-invalid={described["aria-invalid"]}
            />
          </div>
        ))}
      </div>
      <FieldError id={id}>{error}</FieldError>
      <Theirs name={name} />
    </fieldset>
  );
}
