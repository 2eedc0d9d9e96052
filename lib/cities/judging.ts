import { type CityFacts, FACTS, type Fact } from "@/lib/cities/facts";
import { ALIKE, letterGroups, likenessOf, nameKey } from "@/lib/cities/likeness";
import type { ReadRow } from "@/lib/cities/lines";

/** A city as it stands, with the rows behind its facts. */
export type KnownCity = {
  id: string;
  facts: CityFacts;
  membershipId: string | null;
  bodyId: string | null;
  carrierId: string | null;
  headId: string | null;
};

/** A municipality of the official register. */
export type KnownPlace = { ags: string; name: string; state: string };

export type FactChange = { fact: Fact; before: string | null; after: string };

/** What somebody may say to a doubtful row. */
export type Choice =
  | { kind: "city"; slug: string; name: string }
  | { kind: "place"; ags: string; name: string }
  | { kind: "asItIs" };

export type Doubt = "similar" | "ambiguous" | "noAgs";
export type Objection =
  | "agsUnknown"
  | "agsState"
  | "agsTaken"
  | "headChanges"
  | "returns"
  | "termOver";

type Judged =
  | { state: "new" }
  | { state: "changed"; city: KnownCity; changes: FactChange[] }
  | { state: "same" }
  | { state: "doubtful"; why: Doubt; choices: Choice[] }
  | { state: "wrong"; why: Objection };

/** A row with its state, beside what is known today. */
export type JudgedRow = ReadRow & { verdict: Judged };

type Standing = {
  cities: readonly KnownCity[];
  /** Municipalities that rows name by key or by name and state. */
  places: readonly KnownPlace[];
  /** "2027-03-17" */
  today: string;
};

const MOST_CHOICES = 5;

/** Gives each row its state beside what is known; what somebody chose for a line counts as the row's word. */
export function judgeRows(
  rows: readonly ReadRow[],
  standing: Standing,
  chosen: ReadonlyMap<number, string> = new Map(),
): JudgedRow[] {
  const index = indexed(standing);
  const seen = new Set<string>();
  return rows.map((row) => {
    const facts = withChoice(row.facts, chosen.get(row.line));
    const verdict = judge(facts, index, chosen.has(row.line));
    // Two lines of a table are never one city.
    const key = verdict.state === "changed" ? verdict.city.id : (facts.ags ?? `${row.line}`);
    const isTwice = seen.has(key);
    seen.add(key);
    return {
      line: row.line,
      facts,
      verdict: isTwice ? { state: "wrong", why: "agsTaken" } : verdict,
    };
  });
}

function withChoice(facts: CityFacts, choice: string | undefined): CityFacts {
  const [kind, value] = choice?.split(":") ?? [];
  if (kind === "city" && value) return { ...facts, slug: value };
  return kind === "place" && value ? { ...facts, slug: null, ags: value } : facts;
}

type Index = ReturnType<typeof indexed>;

function indexed({ cities, places, today }: Standing) {
  return {
    today,
    cities,
    bySlug: new Map(cities.map((city) => [city.facts.slug, city])),
    byAgs: new Map(cities.flatMap((city) => (city.facts.ags ? [[city.facts.ags, city]] : []))),
    byName: grouped(cities, ({ facts }) => nameKey(facts)),
    placeByAgs: new Map(places.map((place) => [place.ags, place])),
    placesByName: grouped(places, nameKey),
    groups: new Map(cities.map((city) => [city.id, letterGroups(city.facts.name ?? "")])),
  };
}

function judge(facts: CityFacts, index: Index, isChosen: boolean): Judged {
  const found = matchesOf(facts, index);
  const [city] = found;
  if (found.length > 1 && !isChosen)
    return { state: "doubtful", why: "ambiguous", choices: found.map(asChoice) };
  return city ? compare(facts, city, index) : judgeUnknown(facts, index, isChosen);
}

function matchesOf(facts: CityFacts, index: Index): KnownCity[] {
  const bySlug = facts.slug ? index.bySlug.get(facts.slug) : undefined;
  if (bySlug) return [bySlug];
  const byAgs = facts.ags ? index.byAgs.get(facts.ags) : undefined;
  if (byAgs) return [byAgs];
  const named = index.byName.get(nameKey(facts)) ?? [];
  // Another key is another place of the same name.
  return named.filter((city) => !facts.ags || !city.facts.ags);
}

function compare(facts: CityFacts, city: KnownCity, index: Index): Judged {
  const { facts: before } = city;
  const changes = FACTS.flatMap((fact) => {
    const after = facts[fact];
    return fact === "slug" || after === null || after === before[fact]
      ? []
      : [{ fact, before: before[fact], after }];
  });
  const why = objectionTo(facts, city, changes, index);
  if (why) return { state: "wrong", why };
  return changes.length > 0 ? { state: "changed", city, changes } : { state: "same" };
}

function objectionTo(
  facts: CityFacts,
  city: KnownCity,
  changes: readonly FactChange[],
  index: Index,
): Objection | null {
  const changed = new Set(changes.map(({ fact }) => fact));
  const ofKeys = changed.has("ags") || changed.has("parentAgs") ? keyObjection(facts, index) : null;
  if (changed.has("ags") && index.byAgs.has(facts.ags ?? "")) return "agsTaken";
  return ofKeys ?? periodObjection(facts, city, changed, index.today);
}

function periodObjection(
  facts: CityFacts,
  { facts: before, headId }: KnownCity,
  changed: ReadonlySet<Fact>,
  today: string,
): Objection | null {
  const { joinedOn, termEndsOn } = facts;
  const isNamed = headId !== null && before.familyName !== null;
  if (changed.has("joinedOn") && before.leftOn && (joinedOn ?? "") > before.leftOn)
    return "returns";
  if (isNamed && (changed.has("familyName") || changed.has("givenName"))) return "headChanges";
  return changed.has("termEndsOn") && (termEndsOn ?? "") < today ? "termOver" : null;
}

function judgeUnknown(facts: CityFacts, index: Index, isChosen: boolean): Judged {
  const isOver = facts.termEndsOn !== null && facts.termEndsOn < index.today;
  const why = keyObjection(facts, index) ?? (isOver ? "termOver" : null);
  if (why) return { state: "wrong", why };
  return (isChosen ? null : doubtAbout(facts, index)) ?? { state: "new" };
}

function doubtAbout(facts: CityFacts, index: Index): Judged | null {
  const isKeyless = !facts.ags && kindOf(facts) === "MUNICIPALITY";
  const places = isKeyless ? placesLike(facts, index) : [];
  const alike = similarCities(facts, index).map(asChoice);
  if (!isKeyless && alike.length === 0) return null;
  const otherwise = alike.length > 0 ? "similar" : "noAgs";
  return {
    state: "doubtful",
    why: places.length > 1 ? "ambiguous" : otherwise,
    choices: [...[...alike, ...places].slice(0, MOST_CHOICES), { kind: "asItIs" }],
  };
}

function keyObjection({ ags, parentAgs, state }: CityFacts, index: Index): Objection | null {
  const keys = [ags, parentAgs].filter((key) => key !== null);
  const places = keys.map((key) => index.placeByAgs.get(key));
  if (places.includes(undefined)) return "agsUnknown";
  return places.some((place) => place?.state !== state) ? "agsState" : null;
}

/** What is not said follows from the keys. */
export function kindOf({ kind, ags, parentAgs }: CityFacts): string {
  return kind ?? (parentAgs && !ags ? "PART" : "MUNICIPALITY");
}

function placesLike(facts: CityFacts, index: Index): Choice[] {
  return (index.placesByName.get(nameKey(facts)) ?? [])
    .filter(({ ags }) => !index.byAgs.has(ags))
    .map(({ ags, name }) => ({ kind: "place", ags, name }));
}

/** Cities of the same state whose key is not another, and whose name is alike. */
function similarCities(facts: CityFacts, index: Index): KnownCity[] {
  const groups = letterGroups(facts.name ?? "");
  return index.cities
    .filter(({ facts: known }) => known.state === facts.state && !(known.ags && facts.ags))
    .map((city) => ({ city, likeness: likenessOf(groups, index.groups.get(city.id)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ city }) => city);
}

function asChoice({ facts }: KnownCity): Choice {
  return { kind: "city", slug: facts.slug ?? "", name: facts.name ?? "" };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
