"use client";

import { Fragment, type ReactNode } from "react";

export type Fact = { term: string; description: ReactNode };

/** Terms and what they are; beside each other where there is room (`row`), else below (`stacked`). */
export function Facts({ facts, layout = "row" }: { facts: Fact[]; layout?: "row" | "stacked" }) {
  return (
    <dl className={layout === "row" ? "facts facts--row" : "facts"}>
      {facts.map(({ term, description }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
