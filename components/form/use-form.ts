"use client";

import { createContext, useContext } from "react";
import { type FormState, untouched } from "@/lib/form/state";

export type FormLabels = {
  /** Above the list of what is missing or wrong. */
  summaryTitle: string;
  /** That nothing typed is lost. */
  kept: string;
  /** Before what somebody else saved meanwhile. */
  theirs?: string;
};

type FormKnowledge = {
  state: FormState;
  pending: boolean;
  labels: FormLabels;
  scope?: string | undefined;
};

const nothing: FormKnowledge = {
  state: untouched,
  pending: false,
  labels: { summaryTitle: "", kept: "" },
};

/** What the fields of a form know about it; outside an ActionForm it is as if never sent. */
export const FormContext = createContext(nothing);

export function useForm(): FormKnowledge {
  return useContext(FormContext);
}
