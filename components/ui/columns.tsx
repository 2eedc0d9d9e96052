import type { ReactNode } from "react";

type ColumnsProps = {
  /** From 62 rem: halves, 5:4, 5:6, main + 21 rem, two equal + 20 rem. Below, one column. */
  variant: "halves" | "wide" | "map" | "side" | "lead";
  align?: "start" | "center" | "end";
  /** Less space between the rows when the columns stand below each other. */
  close?: boolean;
  children: ReactNode;
};

const alignments = { start: "", center: "items-center", end: "items-end" } as const;

export function Columns({ variant, align = "start", close = false, children }: ColumnsProps) {
  const density = close ? "columns--close" : "";
  return (
    <div className={`columns columns--${variant} ${density} ${alignments[align]}`}>{children}</div>
  );
}

/** A column that stays in sight while the longer one beside it is read. */
export function Sticky({ children }: { children: ReactNode }) {
  return <div className="stack gap-4 lg:sticky lg:top-8">{children}</div>;
}

/** Sections below each other inside a column, spaced as on the page. */
export function PageFlow({ children }: { children: ReactNode }) {
  return <div className="page-flow">{children}</div>;
}
