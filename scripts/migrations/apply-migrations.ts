import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { checksum, type MigrationFile, matchesChecksum } from "./migration-files";

type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

// Prisma's CLI takes the same advisory lock, so the two never run at once.
const LOCK = 72_707_369;

// As the CLI creates it, so that both can continue the other's work.
const TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/** Applies what is new, each file whole or not at all, and returns the names. Two runs at once apply each file once. Throws a Complaint. */
export function applyMigrations(url: string, files: MigrationFile[]): Promise<string[]> {
  return withClient(url, (client) => applyUnderLock(client, files));
}

async function applyUnderLock(client: Client, files: MigrationFile[]): Promise<string[]> {
  await client.query("SET client_min_messages = warning; SET lock_timeout = '60s'");
  await takeLock(client);
  await client.query("SET lock_timeout = '10s'");
  await client.query(TABLE);

  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row]));
  refuseForeignHistory(applied, files);

  const fresh = files.filter((file) => !applied.has(file.name));
  for (const file of fresh) await applyWhole(client, file);
  return fresh.map((file) => file.name);
}

async function takeLock(client: Client): Promise<void> {
  try {
    await client.query(`SELECT pg_advisory_lock(${LOCK})`);
  } catch (cause) {
    throw new Complaint(
      "Eine andere Migration derselben Datenbank läuft seit über einer Minute; warten Sie ihr Ende ab.",
      { cause },
    );
  }
}

function refuseForeignHistory(applied: Map<string, Applied>, files: MigrationFile[]): void {
  const texts = new Map(files.map((file) => [file.name, file.sql]));
  for (const { migration_name: name, checksum: expected, finished_at } of applied.values()) {
    const sql = texts.get(name);
    if (sql === undefined) {
      throw new Complaint(
        `Die Datenbank enthält die Migration „${name}“, die diese Fassung des Programms nicht kennt; sie gehört zu einer neueren Fassung.`,
      );
    }
    if (finished_at === null) {
      throw new Complaint(
        `Die Migration „${name}“ ist früher mittendrin gescheitert; spielen Sie eine Sicherung zurück oder bereinigen Sie sie mit „npx prisma migrate resolve“.`,
      );
    }
    if (!matchesChecksum(sql, expected)) {
      throw new Complaint(
        `Die Migration „${name}“ wurde geändert, nachdem sie angewendet war; stellen Sie die Datei wieder her und schreiben Sie eine neue.`,
      );
    }
  }
}

async function applyWhole(client: Client, { name, sql }: MigrationFile): Promise<void> {
  try {
    await client.query("BEGIN");
    // One simple query: PostgreSQL itself finds the ends of statements, also inside $$ bodies.
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum(sql), name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Complaint(
      `Die Migration „${name}“ ist gescheitert und hat nichts hinterlassen: ${reason}`,
      { cause },
    );
  }
}
