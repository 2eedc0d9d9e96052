import type { ReactNode } from "react";

/** Buttons, the primary one first; full width below each other on a telephone. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className="acts">{children}</div>;
}
