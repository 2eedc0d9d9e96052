import type { ReactNode } from "react";

/** A text as it will be sent or printed. `mark` inside it is a quote that needs a release. */
export function Paper({ label, children }: { label: string; children: ReactNode }) {
  return (
    <article className="paper" aria-label={label}>
      {children}
    </article>
  );
}
