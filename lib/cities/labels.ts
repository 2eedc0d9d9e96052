export type Spot = { name: string; x: number; y: number };

export type Label = Spot & { anchor: "start" | "end" | "middle"; at: { x: number; y: number } };

/** Units a letter of a label takes on average, and a line of it in height. */
const LETTER = 9;
const LINE = 20;
const GAP = 14;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * A place for each name beside its spot, right, left, below or above, so that it covers no other spot and no
 * other name where there is room. Names stay within `width`; the order of the spots is kept.
 */
export function placeLabels(spots: readonly Spot[], width: number): Label[] {
  const taken: Box[] = spots.map(({ x, y }) => box(x - 9, x + 9, y));
  return spots.map((spot, index) => {
    const others = taken.filter((_, other) => other !== index);
    const tries = candidates(spot);
    const free = tries.find(
      (one) => isInside(one.box, width) && !others.some((other) => overlaps(one.box, other)),
    );
    const { label, box: used } = free ?? tries[0];
    taken.push(used);
    return { ...spot, ...label };
  });
}

type Candidate = { label: Pick<Label, "anchor" | "at">; box: Box };

function candidates({ name, x, y }: Spot): [Candidate, ...Candidate[]] {
  const length = name.length * LETTER;
  const base = y + 6;
  return [
    {
      label: { anchor: "start", at: { x: x + GAP, y: base } },
      box: box(x + GAP, x + GAP + length, y),
    },
    {
      label: { anchor: "end", at: { x: x - GAP, y: base } },
      box: box(x - GAP - length, x - GAP, y),
    },
    {
      label: { anchor: "middle", at: { x, y: base + LINE + 6 } },
      box: box(x - length / 2, x + length / 2, y + LINE + 6),
    },
    {
      label: { anchor: "middle", at: { x, y: base - LINE - 2 } },
      box: box(x - length / 2, x + length / 2, y - LINE - 2),
    },
  ];
}

function box(left: number, right: number, middle: number): Box {
  return { left, right, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}

function isInside({ left, right }: Box, width: number): boolean {
  return left >= 0 && right <= width;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Places in their order around their middle, so that no line from one to the next crosses another. */
function around<Place extends { x: number; y: number }>(places: readonly Place[]): Place[] {
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
  const angle = ({ x, y }: Place) => Math.atan2(y - middle.y, x - middle.x);
  return places.toSorted((one, other) => angle(one) - angle(other));
}

/** A closed line through places that crosses itself nowhere, as the path of an SVG. */
export function roundTrip(places: readonly { x: number; y: number }[]): string {
  const points = around(places).map(({ x, y }) => `${x},${y}`);
  return `M${points.join("L")}Z`;
}
