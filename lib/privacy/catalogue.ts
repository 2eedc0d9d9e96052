/** Asks the database; both the pool of the application and a plain connection of a script can. */
export type Ask = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

export type Column = {
  name: string;
  /** What its type can hold: words, JSON, an id, a file, or nothing that names anybody. */
  holds: "text" | "json" | "id" | "file" | "other";
  nullable: boolean;
};

export type Key = {
  column: string;
  target: string;
  /** Whether the row goes when the one it refers to goes. */
  hangs: boolean;
};

export type Table = { name: string; columns: readonly Column[]; keys: readonly Key[] };

type Known = {
  columns: (Omit<Column, "holds"> & { table: string; type: string })[];
  keys: (Key & { table: string })[];
};

/** Every table with its columns and foreign keys, as the database itself knows them; a new one is there by itself. */
export async function readCatalogue(ask: Ask): Promise<Table[]> {
  const [known] = await ask<Known>(
    `SELECT (SELECT coalesce(json_agg(one), '[]') FROM (${COLUMNS}) one) AS columns,
      (SELECT coalesce(json_agg(one), '[]') FROM (${KEYS}) one) AS keys`,
    [],
  );
  const { columns = [], keys = [] } = known ?? {};
  const names = [...new Set(columns.map(({ table }) => table))];
  return names.map((name) => ({
    name,
    columns: columns
      .filter(({ table }) => table === name)
      .map(({ name: column, type, nullable }) => ({ name: column, holds: holds(type), nullable })),
    keys: keys
      .filter(({ table }) => table === name)
      .map(({ column, target, hangs }) => ({ column, target, hangs })),
  }));
}

/** A name of the database as it may stand in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function holds(type: string): Column["holds"] {
  if (["text", "varchar", "bpchar", "_text", "_varchar", "citext"].includes(type)) return "text";
  if (["json", "jsonb"].includes(type)) return "json";
  if (type === "uuid") return "id";
  return type === "bytea" ? "file" : "other";
}

const COLUMNS = `
  SELECT relname::text AS "table", attname::text AS name, typname::text AS type, NOT attnotnull AS nullable
  FROM pg_class
  JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
  JOIN pg_type ON pg_type.oid = atttypid
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'
  ORDER BY relname, attnum`;

const KEYS = `
  SELECT source.relname::text AS "table", attname::text AS "column", target.relname::text AS target,
    confdeltype = 'c' AS hangs
  FROM pg_constraint
  JOIN pg_class source ON source.oid = conrelid
  JOIN pg_class target ON target.oid = confrelid
  JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
  WHERE contype = 'f' AND cardinality(conkey) = 1 AND connamespace = 'public'::regnamespace
  ORDER BY 1, 2`;
