export type Degree = "pledged" | "endorsed" | "read" | "declined" | "open";

export type Piece = { degree: Degree; x: number; width: number };

/** Width of the whole bar in its own units, and of the gap between two pieces. */
export const barWidth = 1000;
const gap = 3;
const narrowest = 6;

/**
 * Pieces of the bar in the given order, in units of `barWidth`. A count of zero has no piece;
 * a small count stays visible.
 */
export function barPieces(counts: readonly { degree: Degree; count: number }[]): Piece[] {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const free = barWidth - gap * (shown.length - 1) - narrowest * shown.length;
  let x = 0;
  return shown.map(({ degree, count }) => {
    const piece = { degree, x, width: narrowest + (free * count) / total };
    x += piece.width + gap;
    return piece;
  });
}
