import type { ReactNode } from "react";

/** Words that are spoken and not seen, for `t.rich`: they tell apart what looks alike. */
export function hidden(words: ReactNode) {
  // Not KERN's own class: it takes a button with hidden words for one with an icon alone.
  return <span className="sr-only">{words}</span>;
}
