import type { ReactNode } from "react";

/** `overdue`: since when, and what repairs it. `mine`: what is expected of the reader. */
export function Note({ kind, children }: { kind: "overdue" | "mine"; children: ReactNode }) {
  return (
    <div className={kind === "mine" ? "note note--mine" : "note max-w-measure"}>{children}</div>
  );
}
