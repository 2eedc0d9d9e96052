import type { Belonging, Values } from "@/lib/privacy/belonging";
import { type Ask, type Column, quoted, readCatalogue, type Table } from "@/lib/privacy/catalogue";
import { type Identity, idsOf, keysOf, mentions } from "@/lib/privacy/identity";
import { classOf, personMap } from "@/lib/privacy/personal";
import { asText, shownOf } from "@/lib/privacy/shown";

/** Columns that say whom a row is about; others say who did something. */
export const ABOUT = ["user_id", "official_id"];
/** Every row of every table that is about the person, done by it or names it, found by the catalogue alone. */
export async function findBelongings(ask: Ask, identity: Identity): Promise<Belonging[]> {
  const tables = await readCatalogue(ask);
  const found: Belonging[] = [];
  for (const table of tables) {
    const rows = await rowsOf(ask, table, identity);
    found.push(...rows.flatMap((row) => toBelonging(table, row, identity)));
  }
  found.push(...(await hanging(ask, tables, idsByTable(found), found)));
  return found.map((one) => ({ ...one, values: shownOf(one, tables, identity) }));
}

async function rowsOf(ask: Ask, table: Table, identity: Identity): Promise<Values[]> {
  const ids = table.columns.filter(({ holds }) => holds === "id");
  const words = table.columns.filter((column) => canName(table.name, column));
  const conditions = [
    ...ids.map(({ name }) => `${quoted(name)} = ANY($1::uuid[])`),
    ...words.map(({ name, holds }) => `${occurs(name, holds)}`),
  ];
  if (conditions.length === 0) return [];
  const rows = await ask<{ row: Values }>(
    `SELECT to_jsonb(found)${withoutFiles(table)} AS row FROM ${quoted(table.name)} found
     WHERE $1::uuid[] IS NOT NULL AND $2::text[] IS NOT NULL AND (${conditions.join(" OR ")})`,
    [idsOf(identity), keysOf(identity).map((key) => key.toLowerCase())],
  );
  return rows.map(({ row }) => row);
}

/** Whether one of the keys $2 occurs in a column; JSON may hold calendar files, whose lines break within names. */
export function occurs(column: string, holds: Column["holds"]): string {
  const text = `lower(${quoted(column)}::text)`;
  const whole =
    holds === "json" ? `replace(replace(${text}, '\\r\\n ', ''), '\\r\\n\\t', '')` : text;
  return `EXISTS (SELECT FROM unnest($2::text[]) key WHERE strpos(${whole}, key) > 0)`;
}

/** Whether a column can hold the name or address of somebody. */
export function canName(table: string, { name, holds }: Column): boolean {
  return (holds === "text" || holds === "json") && classOf(table, name) !== "technical";
}

function withoutFiles({ columns }: Table): string {
  return columns
    .filter(({ holds }) => holds === "file")
    .map(({ name }) => ` - '${name}'`)
    .join("");
}

function toBelonging(table: Table, values: Values, identity: Identity): Belonging[] {
  const ids = idsOf(identity);
  const pointing = table.columns.filter(
    ({ name, holds }) => holds === "id" && ids.includes(String(values[name])),
  );
  const address = personMap[table.name]?.address;
  const isAddressed = address !== undefined && isOneOf(values[address], identity.addresses);
  if (isAddressed || pointing.some(({ name }) => isAbout(table.name, name)))
    return [{ table: table.name, why: "about", values }];
  if (pointing.length > 0) return [{ table: table.name, why: "by", values }];
  const isNamed = table.columns.some(
    (column) => canName(table.name, column) && mentions(asText(values[column.name]), identity),
  );
  return isNamed ? [{ table: table.name, why: "named", values }] : [];
}

function isAbout(table: string, column: string): boolean {
  return ABOUT.includes(column) || column === (personMap[table]?.of ?? "id");
}

function isOneOf(value: unknown, addresses: readonly string[]): boolean {
  return addresses.some((one) => one.toLowerCase() === String(value).toLowerCase());
}

/** What hangs from rows about the person, at any depth. */
async function hanging(
  ask: Ask,
  tables: readonly Table[],
  about: Ids,
  known: readonly Belonging[],
): Promise<Belonging[]> {
  const seen = new Set(known.map(markOf));
  const found: Belonging[] = [];
  for (let parents = about; parents.size > 0; ) {
    const level = (await oneLevel(ask, tables, parents)).filter((one) => !seen.has(markOf(one)));
    for (const one of level) seen.add(markOf(one));
    found.push(...new Map(level.map((one) => [markOf(one), one])).values());
    parents = idsByTable(level);
  }
  return found;
}

type Ids = ReadonlyMap<string, readonly string[]>;

async function oneLevel(ask: Ask, tables: readonly Table[], parents: Ids): Promise<Belonging[]> {
  const found: Belonging[] = [];
  for (const table of tables) {
    for (const key of table.keys.filter(({ hangs }) => hangs)) {
      const rows = await hangingFrom(ask, table, key, parents.get(key.target) ?? []);
      found.push(...rows.map((values) => ({ table: table.name, why: "about" as const, values })));
    }
  }
  return found;
}

function idsByTable(belongings: readonly Belonging[]): Ids {
  const ids = new Map<string, string[]>();
  for (const { table, why, values } of belongings) {
    if (why !== "about" || typeof values.id !== "string") continue;
    ids.set(table, [...(ids.get(table) ?? []), values.id]);
  }
  return ids;
}

function markOf({ table, values }: Belonging): string {
  return `${table} ${JSON.stringify(values)}`;
}

async function hangingFrom(
  ask: Ask,
  table: Table,
  { column }: Table["keys"][number],
  ids: readonly string[],
): Promise<Values[]> {
  if (ids.length === 0) return [];
  const rows = await ask<{ row: Values }>(
    `SELECT to_jsonb(found)${withoutFiles(table)} AS row FROM ${quoted(table.name)} found
     WHERE ${quoted(column)} = ANY($1::uuid[])`,
    [ids],
  );
  return rows.map(({ row }) => row);
}
