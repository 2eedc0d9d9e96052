"use client";

import type { ReactNode } from "react";

type LinesProps = { ordered?: boolean; label?: string; children: ReactNode };

/** A list with hairlines between its `Line`s. */
export function Lines({ ordered = false, label, children }: LinesProps) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag className="lines" {...(label ? { "aria-label": label } : {})}>
      {children}
    </Tag>
  );
}

export function Line({ children }: { children: ReactNode }) {
  return <li className="stack gap-1">{children}</li>;
}

type LineTitleProps = { href?: string; level?: 2 | 3 | 4; children: ReactNode };

/** The heading of a line; a link where there is more to see. */
export function LineTitle({ href, level = 3, children }: LineTitleProps) {
  const Tag = `h${level}` as const;
  if (!href) return <Tag className="kern-heading-small">{children}</Tag>;
  return (
    <Tag className="kern-heading-small">
      <a href={href}>{children}</a>
    </Tag>
  );
}
