import { roundTrip } from "@/lib/cities/labels";
import { MAP_SIZE, type Outlines } from "@/lib/cities/outlines";
import type { FederalState } from "@/prisma/generated/enums";

export type Dot = { longitude: number; latitude: number };

// An image stands apart from the page's stylesheet, so KERN's neutral tones are repeated here.
const STYLE = `
path { fill: none; stroke-linejoin: round; stroke-linecap: round }
.land { fill: oklch(96.72% 0.0041 271.37) }
.land, .borders { stroke: oklch(82.04% 0.0253 278.29) }
.chosen { fill: oklch(90.5% 0.0141 277.47); stroke: oklch(46.61% 0.0574 276.44); stroke-width: 2.5 }
.dots { stroke: oklch(46.61% 0.0574 276.44); stroke-width: 9 }
.ties { stroke: oklch(46.61% 0.0574 276.44); stroke-width: 2.5 }
@media (prefers-color-scheme: dark) {
  .land { fill: oklch(20.23% 0.0321 277.67) }
  .land, .borders { stroke: oklch(42.13% 0.0539 275.67) }
  .chosen { fill: oklch(32% 0.0539 275.67); stroke: oklch(78.01% 0.0315 277.47) }
  .dots, .ties { stroke: oklch(78.01% 0.0315 277.47) }
}`;

/** Germany with its states, the chosen one set off, a dot for each place and lines around the cities of each circle, as a picture of its own (SVG 2). */
export function mapPicture(
  dots: readonly Dot[],
  { land, borders, areas, place }: Outlines,
  rings: readonly (readonly Dot[])[] = [],
  chosen: FederalState | null = null,
): string {
  const { width, height } = MAP_SIZE;
  // One path for all: a line of no length with round ends is a dot.
  const marks = dots
    .map(({ longitude, latitude }) => place(longitude, latitude))
    .flatMap((at) => (at ? `M${at.x},${at.y}h0` : []))
    .join("");
  const lines = rings
    .map((ring) => ring.flatMap(({ longitude, latitude }) => place(longitude, latitude) ?? []))
    .filter((ring) => ring.length > 1)
    .map(roundTrip)
    .join("");
  const area = chosen ? areas.get(chosen)?.outline : undefined;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${STYLE}</style>`,
    `<path class="land" d="${land}"/><path class="borders" d="${borders}"/>`,
    area ? `<path class="chosen" d="${area}"/>` : "",
    lines ? `<path class="ties" d="${lines}"/>` : "",
    marks ? `<path class="dots" d="${marks}"/>` : "",
    "</svg>",
  ].join("");
}
