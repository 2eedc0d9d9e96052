import type { Client } from "pg";
import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { applyMigrations } from "../migrations/apply-migrations";
import { type MigrationFile, readMigrationFiles } from "../migrations/migration-files";
import { type Line, readArchive } from "./archive";
import { readForeignKeys, readTables, type Table } from "./catalogue";

const ROWS_AT_ONCE = 500;
/** Files make rows long; PostgreSQL takes no statement above a gigabyte. */
const CHARACTERS_AT_ONCE = 16_000_000;

/** Puts a backup into an empty database, all of it or nothing. One of an older version is brought up to date afterwards. */
export async function restoreBackup(url: string, file: string): Promise<void> {
  const all = readMigrationFiles("prisma/migrations");
  await requireEmpty(url);
  await applyMigrations(url, await migrationsOf(file, all));
  await withClient(url, (client) => restoreWhole(client, file));
  await applyMigrations(url, all);
}

async function requireEmpty(url: string): Promise<void> {
  const taken = await withClient(url, async (client) => {
    for (const { name } of await readTables(client)) {
      const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`);
      if (rowCount) return name;
    }
    return undefined;
  });
  if (taken) {
    throw new Complaint(
      `Die Datenbank ist nicht leer (${taken} enthält Einträge); eine Sicherung wird nur in eine leere zurückgespielt.`,
    );
  }
}

/** The migrations that the database had when it was saved; the file is read to its end once, so that a damaged one is refused first. */
async function migrationsOf(file: string, all: MigrationFile[]): Promise<MigrationFile[]> {
  let names: string[] | undefined;
  for await (const line of readArchive(file)) {
    if (line.kind === "backup") names = line.migrations;
  }
  if (!names) throw new Complaint(`„${file}“ ist keine Sicherung von Rathausrunde.`);

  const known = new Set(all.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown) {
    throw new Complaint(
      `Die Sicherung stammt aus einer neueren Fassung des Programms (Migration „${unknown}“).`,
    );
  }
  return all.filter(({ name }) => names.includes(name));
}

async function restoreWhole(client: Client, file: string): Promise<void> {
  await client.query("BEGIN");
  // Rules about one row stay in force; those between rows are checked at the end, when all are there.
  await client.query("SET CONSTRAINTS ALL IMMEDIATE");
  const tables = await readTables(client);
  const keys = await readForeignKeys(client);
  for (const { table, name } of keys) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  }
  for (const { name } of tables) {
    // What triggers once computed is in the backup already.
    await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    await client.query(`DELETE FROM ${name}`);
  }

  await insertAll(client, readArchive(file));

  for (const { name } of tables) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  }
  await client.query("COMMIT");
}

async function insertAll(client: Client, lines: AsyncIterable<Line>): Promise<void> {
  let table: Stored | undefined;
  let rows: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (table && rows.length > 0) await insert(client, table, rows);
    rows = [];
    characters = 0;
  };
  for await (const line of lines) {
    if (line.kind === "row") {
      rows.push(line.text);
      characters += line.text.length;
      if (isEnough(rows.length, characters)) await flush();
      continue;
    }
    await flush();
    if (line.kind === "table") table = line;
    if (line.kind === "counter") {
      await client.query("SELECT setval($1::regclass, $2)", [line.name, line.value]);
    }
  }
  await flush();
}

function isEnough(rows: number, characters: number): boolean {
  return rows === ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE;
}

type Stored = Pick<Table, "name" | "columns">;

async function insert(client: Client, { name, columns }: Stored, rows: string[]): Promise<void> {
  await client.query(
    `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
     SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1::json)`,
    [`[${rows.join(",")}]`],
  );
}
