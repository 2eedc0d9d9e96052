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
  const byName = new Map(tables.map((table) => [table.name, table]));
  const rows = await rowsOf(ask, tables, identity);
  const found = rows.flatMap(({ name, row }) => {
    const table = byName.get(name);
    return table ? toBelonging(table, row, identity) : [];
  });
  found.push(...(await hanging(ask, tables, idsByTable(found), found)));
  return found.map((one) => ({ ...one, values: shownOf(one, tables, identity) }));
}

type Found = { name: string; row: Values };

/** One statement for all tables, however many there are. */
async function rowsOf(ask: Ask, tables: readonly Table[], identity: Identity): Promise<Found[]> {
  const parts = tables.flatMap((table) => {
    const conditions = table.columns.flatMap((column) => {
      if (column.holds === "id") return [`${quoted(column.name)} = ANY(asked.ids)`];
      return canName(table.name, column) ? [occurs(column.name, column.holds)] : [];
    });
    return conditions.length > 0
      ? [`${selecting(table)}, asked WHERE ${conditions.join(" OR ")}`]
      : [];
  });
  return ask<Found>(`WITH asked AS (SELECT $1::uuid[] AS ids) ${parts.join(" UNION ALL ")}`, [
    idsOf(identity),
    keysOf(identity).map((key) => key.toLowerCase()),
  ]);
}

/** The rows of a table with its name, without the content of files. */
function selecting(table: Table): string {
  return `SELECT '${table.name}' AS name, to_jsonb(found)${withoutFiles(table)} AS row FROM ${quoted(table.name)} found`;
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

/** One statement for all keys that lead to the parents. */
async function oneLevel(ask: Ask, tables: readonly Table[], parents: Ids): Promise<Belonging[]> {
  const values: (readonly string[])[] = [];
  const parts = tables.flatMap((table) =>
    table.keys.flatMap(({ column, target, hangs }) => {
      const ids = parents.get(target) ?? [];
      if (!hangs || ids.length === 0) return [];
      values.push(ids);
      return [`${selecting(table)} WHERE ${quoted(column)} = ANY($${values.length}::uuid[])`];
    }),
  );
  if (parts.length === 0) return [];
  const rows = await ask<Found>(parts.join(" UNION ALL "), values);
  return rows.map(({ name, row }) => ({ table: name, why: "about", values: row }));
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
