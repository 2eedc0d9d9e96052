import { readFileSync } from "node:fs";
import { join } from "node:path";
import { geoConicConformal, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The drawing's size in units; all places on it are given in them. */
export const MAP_SIZE = { width: 600, height: 790 };

const MARGIN = 8;

export type Outlines = {
  /** Germany as one shape, and what divides its states: path data (SVG 2, 9.3). */
  land: string;
  borders: string;
  /** Where a longitude and latitude in degrees lie on the drawing; null outside the world. */
  place: (longitude: number, latitude: number) => { x: number; y: number } | null;
};

let outlines: Outlines | undefined;

/** The outlines of the sixteen states (© GeoBasis-DE / BKG 2021, dl-de/by-2-0), read and projected once. */
export function outlinesOfStates(): Outlines {
  outlines ??= project(
    JSON.parse(readFileSync(join(process.cwd(), "prisma/data/states.topojson"), "utf8")),
  );
  return outlines;
}

function project(topology: Topology<{ states: GeometryCollection }>): Outlines {
  const { states } = topology.objects;
  const { width, height } = MAP_SIZE;
  // Two true parallels, as official maps of Germany have them.
  const projection = geoConicConformal()
    .parallels([48 + 40 / 60, 53 + 40 / 60])
    .rotate([-10.5, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      feature(topology, states),
    );
  const draw = geoPath(projection).digits(1);
  return {
    land: draw(mesh(topology, states, (one, other) => one === other)) ?? "",
    borders: draw(mesh(topology, states, (one, other) => one !== other)) ?? "",
    place: (longitude, latitude) => {
      const at = projection([longitude, latitude]);
      return at ? { x: round(at[0]), y: round(at[1]) } : null;
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
