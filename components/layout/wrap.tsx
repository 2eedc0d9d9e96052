import type { ReactNode } from "react";

/** The width of the page, with air at its sides. */
export function Wrap({ className = "", children }: { className?: string; children: ReactNode }) {
  return <div className={`wrap ${className}`}>{children}</div>;
}
