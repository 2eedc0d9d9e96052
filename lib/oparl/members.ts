import Papa from "papaparse";
import { workingOn } from "@/lib/circles/seating";
import { t } from "@/lib/i18n/words";
import { toDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What the table of members tells of a city on a day. */
export function member(today: Date) {
  return {
    slug: true,
    name: true,
    fullName: true,
    kind: true,
    ags: true,
    state: true,
    latitude: true,
    longitude: true,
    population: true,
    populationAsOf: true,
    memberships: {
      where: { OR: [{ joinedOn: null }, { joinedOn: { lte: today } }] },
      select: { joinedOn: true, cohort: true },
      orderBy: [{ joinedOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
      take: 1,
    },
    bodies: {
      where: workingOn(today),
      select: { name: true, carriers: { where: workingOn(today), select: { name: true } } },
      orderBy: { id: "asc" },
    },
  } satisfies Prisma.CitySelect;
}

export type Member = Prisma.CityGetPayload<{ select: ReturnType<typeof member> }>;

const COLUMNS = [
  "name",
  "fullName",
  "kind",
  "ags",
  "state",
  "cohort",
  "joinedOn",
  "population",
  "populationAsOf",
  "latitude",
  "longitude",
  "bodies",
  "carriers",
  "page",
] as const;

// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = "\uFEFF";

/** Members as a file for German spreadsheets, by name: semicolons, days as 2027-03-17, decimal points; nothing in it counts as a formula. */
export function membersAsSheet(members: readonly Member[], origin: string): string {
  const rows = members
    .toSorted((one, other) => one.name.localeCompare(other.name, "de"))
    .map((one) => cellsOf(one, origin));
  const data = rows.map((row) => COLUMNS.map((column) => row[column] ?? ""));
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      { fields: COLUMNS.map((column) => t(`oparl.members.column.${column}`)), data },
      { delimiter: ";", escapeFormulae: true },
    )
  );
}

type Cells = Record<(typeof COLUMNS)[number], string | number | null | undefined>;

function cellsOf({ memberships, bodies, ...city }: Member, origin: string): Cells {
  const { joinedOn, cohort } = memberships[0] ?? { joinedOn: null, cohort: null };
  const carriers = bodies.flatMap((body) => body.carriers.map(({ name }) => name));
  return {
    ...city,
    kind: t(`oparl.cityKind.${city.kind}`),
    state: t(`cities.state.${city.state}`),
    cohort,
    joinedOn: joinedOn && toDay(joinedOn),
    populationAsOf: city.populationAsOf && toDay(city.populationAsOf),
    bodies: bodies.map(({ name }) => name).join(", "),
    carriers: [...new Set(carriers)].join(", "),
    page: `${origin}/cities/${city.slug}`,
  };
}
