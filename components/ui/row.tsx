import type { ReactNode } from "react";

type RowProps = {
  as?: "div" | "p" | "ul";
  label?: string;
  className?: string;
  children: ReactNode;
};

/** Things side by side that wrap when there is no room. */
export function Row({ as: Tag = "div", label, className = "", children }: RowProps) {
  return (
    <Tag
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 ${className}`}
      {...(label ? { "aria-label": label } : {})}
    >
      {children}
    </Tag>
  );
}
