import { beforeEach, describe, expect, it } from "vitest";
import { recreateDatabase, withClient } from "@/scripts/database/administer";
import { applyMigrations } from "./apply-migrations";
import { checksum, type MigrationFile } from "./migration-files";

const FIRST = { name: "20260101000000_first", sql: "CREATE TABLE first (id int);" };
const BROKEN = {
  name: "20260102000000_broken",
  sql: `CREATE TABLE second (id int); INSERT INTO second VALUES (1); INSERT INTO nowhere VALUES (1);`,
};

let url: string;

beforeEach(async () => {
  const own = process.env.DATABASE_URL ?? "";
  url = await recreateDatabase(own, `${new URL(own).pathname.slice(1)}_migrations`);
});

function ask<T extends object>(sql: string): Promise<T[]> {
  return withClient(url, async (client) => (await client.query<T>(sql)).rows);
}

async function tables(): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  return rows.map((row) => row.name);
}

async function applied(): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY started_at`,
  );
  return rows.map((row) => row.name);
}

it("applies files once and remembers them", async () => {
  expect(await applyMigrations(url, [FIRST])).toEqual([FIRST.name]);
  expect(await applyMigrations(url, [FIRST])).toEqual([]);
  expect(await applied()).toEqual([FIRST.name]);
});

it("leaves nothing of a file whose third statement fails, and keeps those before it", async () => {
  await expect(applyMigrations(url, [FIRST, BROKEN])).rejects.toThrow(BROKEN.name);

  expect(await tables()).toEqual(["_prisma_migrations", "first"]);
  expect(await applied()).toEqual([FIRST.name]);
});

it("continues after the failed file was mended", async () => {
  await expect(applyMigrations(url, [FIRST, BROKEN])).rejects.toThrow("nowhere");
  const mended = { ...BROKEN, sql: "CREATE TABLE second (id int);" };

  expect(await applyMigrations(url, [FIRST, mended])).toEqual([mended.name]);
});

it("applies each file once when two runners start at the same moment", async () => {
  const slow: MigrationFile = {
    name: "20260103000000_slow",
    sql: "SELECT pg_sleep(0.3); CREATE TABLE slow (id int);",
  };

  const runs = await Promise.all([1, 2, 3].map(() => applyMigrations(url, [FIRST, slow])));

  expect(runs.flat().sort()).toEqual([FIRST.name, slow.name]);
  expect(await applied()).toEqual([FIRST.name, slow.name]);
});

it("sends a function body with semicolons between dollar signs whole", async () => {
  const sql = `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$
    BEGIN
      n := n + n; -- a comment; with 'quotes'
      RETURN n;
    END; $$;
    CREATE TABLE doubled AS SELECT twice(21) AS n;`;
  await applyMigrations(url, [{ name: "20260104000000_body", sql }]);

  expect(await ask("SELECT n FROM doubled")).toEqual([{ n: 42 }]);
});

describe("refuses, without touching anything,", () => {
  const NEXT = { name: "20260109000000_next", sql: "CREATE TABLE next (id int);" };

  beforeEach(async () => {
    await applyMigrations(url, [FIRST]);
  });

  it("a file edited after it was applied, and names it", async () => {
    const edited = { ...FIRST, sql: `${FIRST.sql} -- later thought` };

    await expect(applyMigrations(url, [edited, NEXT])).rejects.toThrow(
      `Die Migration „${FIRST.name}“ wurde geändert`,
    );
    expect(await tables()).not.toContain("next");
  });

  it("a database that is newer than the program", async () => {
    await expect(applyMigrations(url, [NEXT])).rejects.toThrow("neueren Fassung");
    expect(await tables()).not.toContain("next");
  });

  it("a database in which another tool broke off half-way", async () => {
    await ask(`UPDATE "_prisma_migrations" SET finished_at = NULL`);

    await expect(applyMigrations(url, [FIRST, NEXT])).rejects.toThrow("mittendrin gescheitert");
    expect(await tables()).not.toContain("next");
  });
});

it("takes a file for the same when only its line ends changed", async () => {
  const unix = { name: FIRST.name, sql: "CREATE TABLE first (\n  id int\n);\n" };
  await applyMigrations(url, [unix]);

  const windows = { ...unix, sql: unix.sql.replaceAll("\n", "\r\n") };
  expect(await applyMigrations(url, [windows])).toEqual([]);
});

it("keeps its books in the very table of Prisma's own command line", async () => {
  await applyMigrations(url, [FIRST]);

  const columns = await ask(
    `SELECT column_name AS name, data_type AS type, character_maximum_length AS length,
       is_nullable AS empty, column_default AS preset
     FROM information_schema.columns WHERE table_name = '_prisma_migrations'
     ORDER BY ordinal_position`,
  );
  const text = (name: string, length: number) => ({
    name,
    type: "character varying",
    length,
    empty: "NO",
    preset: null,
  });
  const time = (name: string) => ({
    name,
    type: "timestamp with time zone",
    length: null,
    empty: "YES",
    preset: null,
  });
  expect(columns).toEqual([
    text("id", 36),
    text("checksum", 64),
    time("finished_at"),
    text("migration_name", 255),
    { name: "logs", type: "text", length: null, empty: "YES", preset: null },
    time("rolled_back_at"),
    { ...time("started_at"), empty: "NO", preset: "now()" },
    { name: "applied_steps_count", type: "integer", length: null, empty: "NO", preset: "0" },
  ]);
  const [row] = await ask<Record<string, unknown>>(`SELECT * FROM "_prisma_migrations"`);
  expect(row).toMatchObject({
    checksum: checksum(FIRST.sql),
    finished_at: expect.any(Date),
    rolled_back_at: null,
    logs: null,
    applied_steps_count: 1,
  });
  expect(row?.id).toMatch(/^[0-9a-f-]{36}$/);
});
