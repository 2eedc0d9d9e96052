"use client";

import { Children, type ReactNode } from "react";
import { shownValue } from "@/components/form/field-state";
import { useForm } from "@/components/form/use-form";

type ShownRowsProps = {
  /** The field that says how many there are. */
  name: string;
  start: number;
  /** All rows there may be. */
  children: ReactNode;
};

/** As many rows as the form last asked for; the action that adds one sends the form back with a higher number. */
export function ShownRows({ name, start, children }: ShownRowsProps) {
  const { state } = useForm();
  const count = Number(shownValue(state, name, String(start))) || start;
  return (
    <>
      <input type="hidden" name={name} value={count} />
      {Children.toArray(children).slice(0, count)}
    </>
  );
}
