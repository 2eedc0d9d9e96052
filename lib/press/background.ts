import { constellationInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import type { PressCity, PressFacts } from "@/lib/press/facts";
import { grouped } from "@/lib/press/groups";
import { fullPlace, placeIn, placesAfter } from "@/lib/press/places";
import { capital } from "@/lib/press/sentences";
import type { CarrierKind } from "@/prisma/generated/enums";

type Background = Pick<PressFacts, "network" | "cities" | "growth">;

/** How many cities the network has, since when these belong to it, and how their circle grew. */
export function networkInWords(facts: Background, year: number): string[] {
  return [
    ...sizeInWords(facts.network),
    ...membershipsInWords(facts.cities, year),
    ...growthInWords(facts.growth, year),
  ];
}

/** Who carries the coordination bodies: the municipality itself, a free carrier, or both. */
export function carriersInWords(cities: readonly PressCity[]): string[] {
  const known = cities.filter(({ carriers }) => carriers.length > 0);
  const groups = grouped(known, kindOf);
  const sentences = KINDS.flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    if (group.length === 0) return [];
    const places = enumerate(group.map((city) => whereAndWho(city, kind)));
    return [t(`press.draft.carrier.${kind}`, { count: group.length, places })];
  });
  return [...sentences, ...(groups.get(null) ?? []).map(whoInWords)];
}

const KINDS = ["MUNICIPAL", "INDEPENDENT", "MIXED"] as const;

function kindOf({ carriers }: PressCity): CarrierKind | null {
  const kinds = [...new Set(carriers.flatMap(({ kind }) => kind ?? []))];
  if (kinds.length > 1) return "MIXED";
  return kinds[0] ?? null;
}

/** "Stendal (Freiwilligen-Agentur Altmark e.V.)"; a municipality need not be told twice that it is the carrier. */
function whereAndWho({ name, carriers }: PressCity, kind: CarrierKind): string {
  const place = placeIn("dative", name);
  return kind === "MUNICIPAL" ? place : `${place} (${enumerate(carriers.map((one) => one.name))})`;
}

function whoInWords({ name, carriers }: PressCity): string {
  const names = enumerate(carriers.map((one) => one.name));
  const place = capital(placesAfter("in", [name]));
  return t("press.draft.carrier.UNKNOWN", { count: carriers.length, place, names });
}

function sizeInWords({ name, cities, states }: PressFacts["network"]): string[] {
  return cities > 1 ? [t("press.draft.network", { name, cities, states })] : [];
}

function membershipsInWords(cities: readonly PressCity[], year: number): string[] {
  const known = cities.filter(({ memberSince }) => memberSince !== null);
  const years = [...grouped(known, ({ memberSince }) => memberSince ?? 0)].toSorted(
    ([a], [b]) => a - b,
  );
  const earlier = years.filter(([since]) => since !== year);
  const now = years.find(([since]) => since === year)?.[1] ?? [];
  const since = earlier.map(([of, group], index) => {
    const words = { year: String(of), cities: enumerate(group.map(fullPlace)) };
    if (index > 0) return t("press.draft.memberToo", words);
    return t("press.draft.member", { ...words, count: group.length });
  });
  const sentences = since.length > 0 ? [capital(`${since.join(", ")}.`)] : [];
  if (now.length === 0) return sentences;
  const words = { count: now.length, cities: enumerate(now.map(fullPlace)) };
  return [...sentences, capital(t("press.draft.memberNow", words))];
}

function growthInWords(growth: PressFacts["growth"], year: number): string[] {
  const [start, ...steps] = growth;
  if (!start || start.joined.length === 0) return [];
  const size = growth.reduce((sum, { joined, left }) => sum + joined.length - left.length, 0);
  if (steps.length === 0) return size > 1 ? [t("press.draft.circle", together(size))] : [];
  const began = t("press.draft.began", {
    count: start.joined.length,
    together: constellationInWords(start.joined.length),
    of: placesAfter(start.joined.length > 1 ? "aus" : "in", start.joined),
  });
  const grew = movesIn(steps, year).map(movedInWords);
  return [began, ...grew, ...(size > 1 ? [t("press.draft.since", together(size))] : [])];
}

function together(size: number) {
  return { together: constellationInWords(size) };
}

type Move = { how: "joined" | "left"; when: string; names: readonly string[] };

/** Steps of the same kind that follow each other make one sentence. */
function movesIn(steps: PressFacts["growth"], year: number): Move[][] {
  const moves = steps.flatMap(({ year: of, joined, left }): Move[] => {
    const when = of === year ? t("press.draft.thisYear") : String(of);
    return [
      { how: "left", when, names: left },
      { how: "joined", when, names: joined },
    ];
  });
  const runs: Move[][] = [];
  for (const move of moves.filter(({ names }) => names.length > 0)) {
    const run = runs.at(-1);
    if (run?.[0]?.how === move.how) run.push(move);
    else runs.push([move]);
  }
  return runs;
}

function movedInWords(run: readonly Move[]): string {
  const parts = run.map(({ how, when, names }, index) => {
    const cities = enumerate(names.map((name) => placeIn("nominative", name)));
    if (index > 0) return t("press.draft.movedToo", { when, cities });
    return t(`press.draft.${how}`, { when, count: names.length, cities });
  });
  return capital(`${parts.join(", ")}.`);
}
