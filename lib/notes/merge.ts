/** Lines from `start` to before `end` of the common text became `lines`. */
type Change = { start: number; end: number; lines: string[] };

/**
 * Two texts that came of the same one, as one text with what each changed; null where both touched the same place,
 * so that a person has to decide. Goes by whole lines: nobody's sentence is ever woven into another's.
 */
export function mergeTexts(common: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === common) return ours;
  if (ours === common) return theirs;
  const [base, a, b] = [common, ours, theirs].map((text) => text.split("\n"));
  if (!base || !a || !b) return null;
  const [first, second] = inOrder(changeOf(base, a), changeOf(base, b));
  const isApart =
    first.end < second.start || (first.end === second.start && first.end > first.start);
  if (!isApart) return null;
  return [
    ...base.slice(0, first.start),
    ...first.lines,
    ...base.slice(first.end, second.start),
    ...second.lines,
    ...base.slice(second.end),
  ].join("\n");
}

/** Both texts below each other, what stands first, without the lines it has already. */
export function joinTexts(standing: string, beside: string): string {
  const known = new Set(standing.split("\n").map((line) => line.trim()));
  const added = beside.split("\n").filter((line) => line.trim() !== "" && !known.has(line.trim()));
  return [standing.trimEnd(), ...added].filter((line) => line !== "").join("\n");
}

/** Where a cursor belongs once a text around it was replaced by another. */
export function movedCursor(before: string, after: string, position: number): number {
  const { start, end, added } = middle([...before], [...after]);
  if (position <= start) return position;
  return position >= end ? position + added - (end - start) : start + added;
}

function changeOf(base: readonly string[], changed: readonly string[]): Change {
  const { start, end, added } = middle(base, changed);
  return { start, end, lines: changed.slice(start, start + added) };
}

/** What is between the beginning and the end that two sequences share: `start` to `end` of the first, `added` long in the second. */
function middle(before: readonly string[], after: readonly string[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, added: after.length - tail - start };
}

function inOrder(a: Change, b: Change): [Change, Change] {
  const isBefore = a.start < b.start || (a.start === b.start && a.end < b.end);
  return isBefore ? [a, b] : [b, a];
}
