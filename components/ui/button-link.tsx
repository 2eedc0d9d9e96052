"use client";

import type { ReactNode } from "react";

type ButtonLinkProps = {
  href: string;
  kind?: "primary" | "secondary" | "tertiary";
  children: ReactNode;
};

/** Looks like a button, goes somewhere. At most one primary per page. */
export function ButtonLink({ href, kind = "secondary", children }: ButtonLinkProps) {
  return (
    <a className={`kern-btn kern-btn--${kind}`} href={href}>
      <span className="kern-label">{children}</span>
    </a>
  );
}
