import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

type Figure = { count: number; label: string; href?: string };

type FigureListProps = { anchor: string; title: string; figures: Figure[]; children?: ReactNode };

/** A few counts with their words; a count that has a page leads to it. */
export function FigureList({ anchor, title, figures, children }: FigureListProps) {
  return (
    <Section id={anchor} title={title}>
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        {figures.map(({ count, label, href }) => (
          <div key={label} className="flex flex-col-reverse">
            <dt className="text-quiet">
              {href ? <a href={href}>{label}</a> : <span>{label}</span>}
            </dt>
            <dd className="kern-heading-large">{count}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Section>
  );
}
