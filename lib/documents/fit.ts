type Wanted = {
  /** Lines the rest of the page has room for. */
  room: number;
  /** Lines still to be printed. */
  left: number;
  /** Not to be cut, unless it is longer than a page. */
  whole: boolean;
  /** Nothing stands on the page yet. */
  fresh: boolean;
};

/** How many lines go on this page; none when they had better begin on the next. A single line is left alone on neither side. */
export function linesThatFit({ room, left, whole, fresh }: Wanted): number {
  if (left <= room) return left;
  const most = Math.min(room, left - 2);
  if (fresh) return Math.max(1, most);
  return whole || most < 2 ? 0 : most;
}

type Column = { longest: number; whole: number };

/** Shares a width among columns: those that need less than their part get their whole text, the others at least their longest word, and more the more they hold. */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const needs = columns.map(({ longest, whole }) => Math.max(longest, whole));
  const widths: (number | null)[] = needs.map(() => null);
  let [room, open] = [width, columns.length];
  for (const need of needs.toSorted((a, b) => a - b)) {
    if (need > room / open) break;
    widths[needs.findIndex((one, at) => one === need && widths[at] === null)] = need;
    room -= need;
    open -= 1;
  }
  const rest = columns.filter((_, at) => widths[at] === null);
  const least = sum(rest.map(({ longest }) => Math.min(longest, room / open)));
  const want = sum(rest.map(({ whole }) => whole));
  return columns.map(
    ({ longest, whole }, at) =>
      widths[at] ?? Math.min(longest, room / open) + ((room - least) * whole) / want,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
