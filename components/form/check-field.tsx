"use client";

import { FieldError, FieldHint } from "@/components/form/field-parts";
import { fieldId, keptValues } from "@/components/form/field-state";
import { describeField, type FieldProps } from "@/components/form/use-field";
import { useForm } from "@/components/form/use-form";

type CheckFieldProps = Omit<FieldProps, "optional"> & { value?: string; defaultChecked?: boolean };

/** One box to tick. */
export function CheckField(props: CheckFieldProps) {
  const { name, label, hint, value = "yes", defaultChecked = false } = props;
  const { state, scope } = useForm();
  const id = fieldId(name, scope);
  const { error, described } = describeField(id, hint, state.fieldErrors[name]);
  const checked = keptValues(state, name)?.includes(value) ?? defaultChecked;
  return (
    <div className={error ? "kern-form-check--error" : undefined}>
      <div className="kern-form-check check-line">
        <input
          {...described}
          className={`kern-form-check__checkbox ${error ? "kern-form-check__checkbox--error" : ""}`}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}
