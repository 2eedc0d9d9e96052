"use client";

import { FieldFrame } from "@/components/form/field-parts";
import { inputClass } from "@/components/form/field-state";
import { type FieldProps, useField } from "@/components/form/use-field";

type TextAreaProps = FieldProps & {
  defaultValue?: string | undefined;
  rows?: number;
  maxLength?: number;
};

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, defaultValue, rows = 4, maxLength } = props;
  const { id, value, error, described } = useField(name, hint, defaultValue);
  return (
    <FieldFrame {...{ id, name, label, hint, error }} {...(optional ? { optional } : {})}>
      <textarea
        {...described}
        className={inputClass(error)}
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
      />
    </FieldFrame>
  );
}
