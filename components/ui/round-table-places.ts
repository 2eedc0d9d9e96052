/** The most seats the picture can show; above that the list beside it stands alone. */
export const mostSeats = 8;

type Measures = { width: number; height: number; orbit: number; table: number; scale: number };

const measures = {
  large: { width: 420, height: 260, orbit: 105, table: 70, scale: 2.2 },
  small: { width: 120, height: 120, orbit: 46, table: 28, scale: 1.2 },
} as const satisfies Record<string, Measures>;

export type Place = {
  /** Upper left corner of the seat's 20-unit shape, before scaling. */
  x: number;
  y: number;
  label: { lines: string[]; x: number; y: number; anchor: "start" | "end" };
};

export type Placement = Measures & { viewBox: string; places: Place[] };

const labelGap = 8;
const lineHeight = 23;
const longestLine = 14;

/**
 * Seats around the table, one per name in the given order: evenly spread, and read like text,
 * from the top row to the bottom row and from left to right. All numbers are units of the viewBox,
 * which grows sideways when a name would not fit beside its seat.
 */
export function placeSeats(names: readonly string[], size: "large" | "small"): Placement {
  const measure = measures[size];
  const spots = spotsInReadingOrder(names.length, measure);
  const places = names.flatMap((name, index) => {
    const spot = spots[index];
    return spot ? [place(name, spot, measure)] : [];
  });
  const margin = size === "small" ? 0 : marginFor(places, measure.width);
  const viewBox = `${round(-margin)} 0 ${round(measure.width + 2 * margin)} ${measure.height}`;
  return { ...measure, viewBox, places };
}

type Spot = { x: number; y: number };

function spotsInReadingOrder(count: number, { width, height, orbit }: Measures): Spot[] {
  const first = count % 2 === 1 ? -90 : -90 - 180 / count;
  const spots = Array.from({ length: count }, (_, index) => {
    const angle = ((first + (index * 360) / count) * Math.PI) / 180;
    return {
      x: round(width / 2 + orbit * Math.cos(angle)),
      y: round(height / 2 + orbit * Math.sin(angle)),
    };
  });
  return spots.sort((a, b) => a.y - b.y || a.x - b.x);
}

function place(name: string, spot: Spot, { width, scale }: Measures): Place {
  const radius = 10 * scale;
  const onTheLeft = spot.x < width / 2;
  const lines = labelLines(name);
  const away = radius + labelGap;
  return {
    x: round(spot.x - radius),
    y: round(spot.y - radius),
    label: {
      lines,
      x: round(onTheLeft ? spot.x - away : spot.x + away),
      y: round(spot.y + 7 - ((lines.length - 1) * lineHeight) / 2),
      anchor: onTheLeft ? "end" : "start",
    },
  };
}

/** A long name breaks once, after a hyphen or at a space; it is never shortened. */
export function labelLines(name: string): string[] {
  if (name.length <= longestLine) return [name];
  const middle = name.length / 2;
  const breaks = [...name.matchAll(/[- ]/g)].map((match) => match.index + 1);
  const [best] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (best === undefined) return [name];
  return [name.slice(0, best).trimEnd(), name.slice(best)];
}

function marginFor(places: Place[], width: number): number {
  const overhang = places.map(({ label }) => {
    const text = Math.max(...label.lines.map(textWidth));
    return label.anchor === "end" ? text - label.x : label.x + text - width;
  });
  return Math.ceil(Math.max(0, ...overhang));
}

/** About how wide Fira Sans sets a line at 20 units, a little generous. */
function textWidth(line: string): number {
  return [...line].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[fijlrtI .,'-]/.test(letter)) return 7;
  if (/[mwMW]/.test(letter)) return 17;
  return letter === letter.toLowerCase() ? 11.2 : 12.5;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
