import { existsSync } from "node:fs";
import type { Client } from "pg";
import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { type Line, writeArchive } from "./archive";
import { readCounters, readMigrations, readTables, type Table } from "./catalogue";

const ROWS_AT_ONCE = 500;

/** Writes the whole database as it stands at one moment into a file, while it may be in use. */
export async function writeBackup(url: string, file: string): Promise<void> {
  if (existsSync(file))
    throw new Complaint(`„${file}“ gibt es schon; wählen Sie einen neuen Namen.`);
  await withClient(url, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    await writeArchive(file, content(client));
    await client.query("COMMIT");
  });
}

async function* content(client: Client): AsyncGenerator<Line> {
  const migrations = await readMigrations(client);
  yield { kind: "backup", migrations, createdAt: new Date().toISOString() };
  for (const table of await readTables(client)) {
    yield { kind: "table", name: table.name, columns: table.columns };
    yield* rowsOf(client, table);
  }
  for (const [name, value] of await readCounters(client)) yield { kind: "counter", name, value };
}

async function* rowsOf(client: Client, { name, columns, holdsFiles }: Table): AsyncGenerator<Line> {
  const atOnce = holdsFiles ? 1 : ROWS_AT_ONCE;
  await client.query(
    `DECLARE backup CURSOR FOR SELECT row_to_json(kept)::text AS text FROM (SELECT ${columns} FROM ${name}) kept`,
  );
  let read = atOnce;
  while (read === atOnce) {
    const { rows } = await client.query<{ text: string }>(`FETCH ${atOnce} FROM backup`);
    read = rows.length;
    for (const { text } of rows) yield { kind: "row", text };
  }
  await client.query("CLOSE backup");
}
