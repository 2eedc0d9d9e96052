import type { ReactNode } from "react";

const gaps = { 16: "gap-4", 24: "gap-6", 32: "gap-8" } as const;

type SectionProps = {
  /** Unique on the page; also the target of links to this section. */
  id: string;
  title: ReactNode;
  level?: 2 | 3;
  gap?: keyof typeof gaps;
  as?: "section" | "aside";
  className?: string;
  children: ReactNode;
};

/** A heading with what belongs to it. */
export function Section(props: SectionProps) {
  const { id, title, level = 2, gap = 24, as: Tag = "section", className = "", children } = props;
  const Heading = `h${level}` as const;
  return (
    <Tag className={`stack ${gaps[gap]} ${className}`} aria-labelledby={id}>
      <Heading id={id} className={level === 2 ? "kern-heading-medium" : "kern-heading-small"}>
        {title}
      </Heading>
      {children}
    </Tag>
  );
}
