import { readFileSync } from "node:fs";
import { join } from "node:path";
import { geoConicConformal, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { t } from "@/lib/i18n/words";
import { FederalState } from "@/prisma/generated/enums";

/** The drawing's size in units; all places on it are given in them. */
export const MAP_SIZE = { width: 600, height: 790 };

const MARGIN = 8;

export type Outlines = {
  /** Germany as one shape, and what divides its states: path data (SVG 2, 9.3). */
  land: string;
  borders: string;
  /** Each state alone: its outline as path data, and roughly as the points of a polygon, to be clicked on. */
  areas: ReadonlyMap<FederalState, { outline: string; points: string }>;
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

type States = GeometryCollection<{ name: string }>;

function project(topology: Topology<{ states: States }>): Outlines {
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
  const place = (longitude: number, latitude: number) => {
    const at = projection([longitude, latitude]);
    return at ? { x: round(at[0]), y: round(at[1]) } : null;
  };
  return {
    land: draw(mesh(topology, states, (one, other) => one === other)) ?? "",
    borders: draw(mesh(topology, states, (one, other) => one !== other)) ?? "",
    areas: new Map(
      feature(topology, states).features.flatMap(({ geometry, properties: { name } }) => {
        const state = Object.values(FederalState).find((one) => t(`cities.state.${one}`) === name);
        if (!state || !isArea(geometry)) return [];
        return [[state, { outline: draw(geometry) ?? "", points: roughly(geometry, place) }]];
      }),
    ),
    place,
  };
}

type Position = number[];
type Area =
  | { type: "Polygon"; coordinates: Position[][] }
  | { type: "MultiPolygon"; coordinates: Position[][][] };

function isArea(geometry: { type: string }): geometry is Area {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** As many corners as tell one state from the next. */
const MOST_CORNERS = 24;

function roughly(geometry: Area, place: Outlines["place"]): string {
  const rings = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = rings
    .map(([outer = []]) => outer)
    .reduce<Position[]>((one, other) => (other.length > one.length ? other : one), []);
  const step = Math.ceil(largest.length / MOST_CORNERS);
  return largest
    .filter((_, index) => index % step === 0)
    .flatMap(([longitude = 0, latitude = 0]) => place(longitude, latitude) ?? [])
    .map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)
    .join(" ");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
