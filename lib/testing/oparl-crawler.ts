import { respond } from "@/lib/oparl/respond";
import { OPARL_FIELDS } from "@/lib/testing/oparl-fields";

const BASE = "http://localhost:3000/oparl/v1.1";
const SCHEMA = "https://schema.oparl.org/1.1/";

type Json = { readonly [name: string]: unknown };

/** Everything that was read, by address, and everything that was wrong with it. */
export type Crawl = { objects: Map<string, Json>; texts: string[]; problems: string[] };

/** Asks the interface for an address below its base. */
export async function askFor(path: string, now: Date, headers: HeadersInit = {}) {
  const url = new URL(`${BASE}/${path}`);
  const parts = url.pathname.slice("/oparl/v1.1/".length).split("/").filter(Boolean);
  return respond(new Request(url, { headers }), parts, now);
}

const AT_ONCE = 8;

type Address = { url: string; expected: string };

/** Begins at the system, follows every address and walks every list to its end, as a harvester does. */
export async function crawl(now: Date, limit = 5): Promise<Crawl> {
  const found: Crawl = { objects: new Map(), texts: [], problems: [] };
  const waiting = [{ url: `${BASE}/system`, expected: "System" }];
  const seen = new Set<string>();
  while (waiting.length > 0) {
    const next = waiting.splice(0, AT_ONCE).filter(({ url }) => !seen.has(url) && seen.add(url));
    const named = await Promise.all(next.map((one) => visit(one, { now, limit }, found)));
    waiting.push(...named.flat());
  }
  return found;
}

/** Reads one address and gives those it names. */
async function visit(
  { url, expected }: Address,
  { now, limit }: { now: Date; limit: number },
  found: Crawl,
): Promise<Address[]> {
  const response = await askFor(url.slice(BASE.length + 1), now);
  const text = await response.text();
  found.texts.push(text);
  if (response.status !== 200) found.problems.push(`${url}: ${response.status}`);
  if (expected === "text") return [];
  const json = JSON.parse(text);
  const named = objectsIn(json, expected, found.problems).flatMap((object) => {
    found.objects.set(String(object.id), object);
    found.problems.push(...problemsOf(object, expected.replace("list:", "")));
    return addressesIn(object, limit);
  });
  const next = json.links?.next;
  return next ? [{ url: String(next), expected }, ...named] : named;
}

function objectsIn(json: Json, expected: string, problems: string[]): Json[] {
  if (!expected.startsWith("list:")) return [json];
  const isList = Array.isArray(json.data) && isObject(json.pagination) && isObject(json.links);
  if (!isList) problems.push(`${expected}: not a list`);
  return Array.isArray(json.data) ? json.data.filter(isObject) : [];
}

function problemsOf(object: Json, type: string): string[] {
  const fields = OPARL_FIELDS[type] ?? {};
  const wrong = Object.entries(fields).flatMap(([field, meant]) =>
    isRight(object, field, meant) ? [] : [`${field} ${JSON.stringify(object[field])}`],
  );
  const unknown = Object.keys(object).filter((field) => !(field in fields || field.includes(":")));
  if (object.type !== `${SCHEMA}${type}`) wrong.push(`type ${object.type}`);
  return [
    ...[...wrong, ...unknown].map((problem) => `${type} ${object.id}: ${problem}`),
    ...innerObjects(object).flatMap(({ value, kind }) => problemsOf(value, kind)),
  ];
}

function isRight(object: Json, field: string, meant: string): boolean {
  const value = object[field];
  if (value !== undefined) return isOf(value, meant.replace("!", ""));
  return !meant.endsWith("!") || object.deleted === true;
}

/** Whole objects that stand within another. */
function innerObjects(object: Json): { value: Json; kind: string }[] {
  return valuesOf(object).flatMap(({ value, kind }) =>
    isObject(value) && kind in OPARL_FIELDS ? [{ value, kind }] : [],
  );
}

function valuesOf(object: Json): { field: string; value: unknown; kind: string }[] {
  const type = String(object.type).slice(SCHEMA.length);
  return Object.entries(OPARL_FIELDS[type] ?? {}).flatMap(([field, meant]) => {
    const kind = meant.replace("!", "").replace("[]", "");
    return [object[field]]
      .flat()
      .flatMap((value) => (value === undefined ? [] : [{ field, value, kind }]));
  });
}

const TYPES: { [type: string]: (value: unknown) => boolean } = {
  string: (value) => typeof value === "string" && value !== "",
  url: (value) => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value),
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  object: isObject,
  date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
  "date-time": (value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value),
};

function isOf(value: unknown, type: string): boolean {
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((one) => isOf(one, type.slice(0, -2)));
  if (type.startsWith("list:") || type.startsWith("->")) return TYPES.url?.(value) ?? false;
  return (TYPES[type] ?? isObject)(value);
}

function addressesIn(object: Json, limit: number): Address[] {
  return valuesOf(object).flatMap((one) => addressOf(one, limit));
}

function addressOf(
  { value, field, kind }: { value: unknown; field: string; kind: string },
  limit: number,
): Address[] {
  if (kind.startsWith("list:")) return [{ url: `${value}?limit=${limit}`, expected: kind }];
  if (kind.startsWith("->")) return [{ url: String(value), expected: kind.slice(2) }];
  if (field === "accessUrl") return [{ url: String(value), expected: "text" }];
  // What stands within another object has an address of its own, too.
  if (isObject(value) && value.id) return [{ url: String(value.id), expected: kind }];
  return [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
