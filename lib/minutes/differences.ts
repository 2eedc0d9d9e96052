import { diffWordsWithSpace } from "diff";
import type { MinutesContent } from "@/lib/minutes/content";
import { type Part, partsOf } from "@/lib/minutes/parts";

/** A stretch of text that stayed, came or went; `at` counts from 0 and is its place among the others. */
export type Stretch = { at: number; kind: "same" | "added" | "removed"; text: string };

export type PartDifference = { part: string; label: string; stretches: Stretch[] };

/** The parts in which two versions differ, word by word, in the order of the later one; what only the earlier has comes last. */
export function differencesBetween(
  earlier: MinutesContent,
  later: MinutesContent,
): PartDifference[] {
  const before = partsOf(earlier);
  const after = partsOf(later);
  const gone = before.filter(({ part }) => !after.some((one) => one.part === part));
  return [...after, ...gone.map((one) => ({ ...one, text: "" }))].flatMap((one) => {
    const old = textIn(before, one.part);
    return old === one.text
      ? []
      : [{ part: one.part, label: one.label, stretches: words(old, one.text) }];
  });
}

/** How one text became another, word by word. */
export function words(before: string, after: string): Stretch[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => ({
    at,
    kind: kindOf(added, removed),
    text: value,
  }));
}

function kindOf(added: boolean, removed: boolean): Stretch["kind"] {
  if (added) return "added";
  return removed ? "removed" : "same";
}

function textIn(parts: readonly Part[], part: string): string {
  return parts.find((one) => one.part === part)?.text ?? "";
}
