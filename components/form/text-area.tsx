"use client";

import { FieldFrame } from "@/components/form/field-parts";
import { inputClass } from "@/components/form/field-state";
import { type FieldProps, useField } from "@/components/form/use-field";
import { useTypedBefore } from "@/components/form/use-typed-before";

type TextAreaProps = FieldProps & {
  defaultValue?: string | undefined;
  rows?: number;
  maxLength?: number;
};

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, defaultValue, rows = 4, maxLength } = props;
  const { id, value, error, described } = useField(name, hint, defaultValue);
  const area = useTypedBefore(id);
  return (
    <FieldFrame {...{ id, name, label, hint, error }} {...(optional ? { optional } : {})}>
      <textarea
        {...described}
        ref={area}
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
