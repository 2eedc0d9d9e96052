import type { ReactNode } from "react";

/** Somebody's words. Quotation marks come with the text. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  const words = <blockquote className="max-w-[34rem] text-quote">{children}</blockquote>;
  if (!source) return words;
  return (
    <figure className="stack gap-2">
      {words}
      <figcaption className="text-quiet">{source}</figcaption>
    </figure>
  );
}
