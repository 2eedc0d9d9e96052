"use client";

import { FieldFrame } from "@/components/form/field-parts";
import { type Option, OptionList } from "@/components/form/option-list";
import { type FieldProps, useField } from "@/components/form/use-field";

type SelectFieldProps = FieldProps & {
  options: Option[];
  /** The first, empty choice: "Bitte wählen". */
  placeholder?: string;
  defaultValue?: string | undefined;
};

export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, optional, options, placeholder, defaultValue } = props;
  const { id, value, error, described } = useField(name, hint, defaultValue);
  return (
    <FieldFrame {...{ id, name, label, hint, error }} {...(optional ? { optional } : {})}>
      <div className="kern-form-input__select-wrapper">
        {/* React resets a form to the options of the first render; the key makes the kept one the first. */}
        <select
          key={value}
          {...described}
          className={
            error
              ? "kern-form-input__select kern-form-input__select--error"
              : "kern-form-input__select"
          }
          id={id}
          name={name}
          defaultValue={value}
        >
          <OptionList first={placeholder} options={options} />
        </select>
      </div>
    </FieldFrame>
  );
}
