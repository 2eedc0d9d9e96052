import { type Change, diffWordsWithSpace } from "diff";
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

/** How one text became another, word by word; words that changed in a row are one stretch. */
export function words(before: string, after: string): Stretch[] {
  const runs: Run[] = [];
  for (const { value, added, removed, changed } of inRows(diffWordsWithSpace(before, after))) {
    const last = runs.at(-1);
    const run = changed && last?.changed ? last : { changed, old: "", text: "" };
    if (run !== last) runs.push(run);
    if (!added) run.old += value;
    if (!removed) run.text += value;
  }
  return runs.flatMap(stretchesOf).map((stretch, at) => ({ ...stretch, at }));
}

type Run = { changed: boolean; old: string; text: string };

/** A blank between two changes belongs to them. */
function inRows(changes: readonly Change[]): (Change & Pick<Run, "changed">)[] {
  return changes.map((change, at) => {
    const isBetween =
      change.value.trim() === "" && isChanged(changes[at - 1]) && isChanged(changes[at + 1]);
    return { ...change, changed: isChanged(change) || isBetween };
  });
}

function isChanged(change: Change | undefined): boolean {
  return change !== undefined && (change.added || change.removed);
}

/** A blank that stands on both sides is shown once. */
function stretchesOf({ changed, old, text }: Run): Omit<Stretch, "at">[] {
  if (!changed) return [{ kind: "same", text }];
  const removed = { kind: "removed", text: old } as const;
  const added = { kind: "added", text } as const;
  if (old.trim() === "" && text !== "") return [added];
  return text.trim() === "" && old !== "" ? [removed] : [removed, added];
}

function textIn(parts: readonly Part[], part: string): string {
  return parts.find((one) => one.part === part)?.text ?? "";
}
