"use client";

import type { HTMLInputAutoCompleteAttribute } from "react";
import { FieldFrame } from "@/components/form/field-parts";
import { inputClass } from "@/components/form/field-state";
import { type FieldProps, useField } from "@/components/form/use-field";

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "url" | "number" | "search" | "time";
  defaultValue?: string | undefined;
  /** Characters the field should look made for; without it, it is as wide as its column. */
  width?: 2 | 4;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "url" | "tel" | "search";
  maxLength?: number;
  /** The id of a list of proposals. */
  list?: string;
};

export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional, defaultValue, width, type = "text", ...native } = props;
  const { id, value, error, described } = useField(name, hint, defaultValue);
  return (
    <FieldFrame {...{ id, name, label, hint, error }} {...(optional ? { optional } : {})}>
      <input
        {...native}
        {...described}
        className={inputClass(error, width)}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
      />
    </FieldFrame>
  );
}
