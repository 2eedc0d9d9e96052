"use client";

import { FieldFrame } from "@/components/form/field-parts";
import { inputClass } from "@/components/form/field-state";
import { type FieldProps, useField } from "@/components/form/use-field";

type FileFieldProps = Omit<FieldProps, "optional"> & {
  /** Endings the browser offers first: ".csv". */
  accept: string;
};

/** A file to be sent. Browsers let no page fill it in again: after an error it is chosen anew. */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const { id, error, described } = useField(name, hint);
  return (
    <FieldFrame {...{ id, name, label, hint, error }}>
      <input
        {...described}
        className={`${inputClass(error)} file-input`}
        id={id}
        name={name}
        type="file"
        accept={accept}
      />
    </FieldFrame>
  );
}
