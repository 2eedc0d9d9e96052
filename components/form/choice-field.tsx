"use client";

import type { ReactNode } from "react";
import { FieldError, FieldHint, OptionalMark, Theirs } from "@/components/form/field-parts";
import { fieldId, keptValues } from "@/components/form/field-state";
import { describeField } from "@/components/form/use-field";
import { useForm } from "@/components/form/use-form";

export type Choice = { value: string; label: ReactNode; small?: ReactNode };

type ChoiceFieldProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  optional?: string;
  choices: Choice[];
  kind?: "radio" | "checkbox";
  defaultValue?: string | string[] | undefined;
  /** A legend that is a heading of the page, or one like a field's label. */
  size?: "medium" | "small";
  /** Beside each other where there is room. */
  columns?: keyof typeof LISTS;
};

const LISTS = {
  1: "choices__list",
  2: "choices__list choices__list--two",
  3: "choices__list choices__list--three",
} as const;

/** Choices as cards in a fieldset: the whole card is the target. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, legend, hint, optional, choices, kind = "radio", defaultValue = [] } = props;
  const { state, scope } = useForm();
  const id = fieldId(name, scope);
  const { error, described } = describeField(id, hint, state.fieldErrors[name]);
  const chosen = keptValues(state, name) ?? [defaultValue].flat();
  return (
    <fieldset
      className={error ? "choices choices--error" : "choices"}
      aria-describedby={described["aria-describedby"]}
    >
      <legend className={props.size === "small" ? "kern-label" : "kern-heading-medium"}>
        {legend}
        <OptionalMark>{optional}</OptionalMark>
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <div className={LISTS[props.columns ?? 1]}>
        {choices.map((choice, index) => (
          <label className="choice-card" key={choice.value}>
            <input
              className={`kern-form-check__${kind}`}
              type={kind}
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              aria-invalid={described["aria-invalid"]}
            />
            <span>
              {choice.label}
              {choice.small ? <small>{choice.small}</small> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id}>{error}</FieldError>
      <Theirs name={name} />
    </fieldset>
  );
}
