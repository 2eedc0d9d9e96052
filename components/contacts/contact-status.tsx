import type { ReactNode } from "react";
import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import type { ContactState } from "@/lib/contacts/rules";

const SHAPES: Record<ContactState, ShapeKind> = {
  changes: "overdue",
  asked: "open",
  confirmed: "achieved",
  never: "abandoned",
};

/** Where a city stands, as a shape with the words beside it. */
export function ContactStatus({ state, children }: { state: ContactState; children: ReactNode }) {
  return <Status kind={SHAPES[state]}>{children}</Status>;
}
