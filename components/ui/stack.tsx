import type { ReactNode } from "react";

const gaps = {
  4: "gap-1",
  8: "gap-2",
  16: "gap-4",
  24: "gap-6",
  32: "gap-8",
} as const;

type StackProps = {
  as?: "div" | "li" | "ul" | "ol" | "article" | "aside" | "figure";
  gap?: keyof typeof gaps;
  label?: string;
  labelledBy?: string;
  className?: string;
  children: ReactNode;
};

/** Things below each other: 4–8 between lines that belong together, 16 between blocks, 24 under a heading. */
export function Stack(props: StackProps) {
  const { as: Tag = "div", gap = 16, label, labelledBy, className = "", children } = props;
  return (
    <Tag
      className={`stack ${gaps[gap]} ${className}`}
      {...(label ? { "aria-label": label } : {})}
      {...(labelledBy ? { "aria-labelledby": labelledBy } : {})}
    >
      {children}
    </Tag>
  );
}
