"use client";

import type { ReactNode } from "react";

const sizes = {
  display: "kern-heading-display",
  "x-large": "kern-heading-x-large",
  large: "kern-heading-large",
  /** A heading that brings its own size, such as a meeting's date. */
  own: "",
} as const;

type PageHeadProps = {
  title: ReactNode;
  preline?: ReactNode;
  lede?: ReactNode;
  back?: { href: string; label: string };
  size?: keyof typeof sizes;
  /** Stands beside the heading on a wide screen: the one button of the page. */
  action?: ReactNode;
};

/** Where am I, what is this, what is next. */
export function PageHead({ title, preline, lede, back, size = "x-large", action }: PageHeadProps) {
  const head = (
    <div className="stack page-head gap-2">
      {back ? <BackLink {...back} /> : null}
      <div className="flex flex-col gap-2">
        {preline ? <p className="kern-preline">{preline}</p> : null}
        <h1 className={sizes[size]}>{title}</h1>
        {lede ? <p className="max-w-[42rem] text-lede">{lede}</p> : null}
      </div>
    </div>
  );
  if (!action) return head;
  return (
    <div className="page-head grid items-end gap-6 lg:grid-cols-[minmax(0,1fr)_auto]">
      {head}
      {action}
    </div>
  );
}

export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <a className="back-link inline-flex min-h-11 w-fit items-center text-small" href={href}>
      {label}
    </a>
  );
}
