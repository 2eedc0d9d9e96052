"use client";

import type { ReactNode } from "react";
import { ShapeIcon, type ShapeKind } from "@/components/ui/shapes";

/** Status is word plus shape; the colour only repeats it. A client component, as the round table is. */
export function Status({ kind, children }: { kind: ShapeKind; children: ReactNode }) {
  return (
    <span className="status">
      <ShapeIcon kind={kind} />
      <span>{children}</span>
    </span>
  );
}
