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

/** Shares a width among columns: each gets its longest word and, as far as there is room, its whole text. */
export function columnWidths(columns: readonly Column[], width: number): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  const least = columns.map(({ longest }) => Math.min(longest, width / columns.length));
  const wished = columns.map(({ whole }, index) => Math.max(whole, least[index] ?? 0));
  const spare = width - sum(least);
  const wants = wished.map((wish, index) => wish - (least[index] ?? 0));
  const want = sum(wants);
  const shareOf = (index: number) => (want > 0 ? (wants[index] ?? 0) / want : 1 / columns.length);
  return least.map((one, index) => one + spare * shareOf(index));
}
