import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recreateDatabase, withClient } from "../database/administer";
import { applyMigrations } from "../migrations/apply-migrations";
import { readMigrationFiles } from "../migrations/migration-files";
import { readTables } from "./catalogue";
import { eraseAgain, readErased } from "./erase-again";
import { keepErasedList, readErasedList } from "./erased-list";
import { restoreBackup } from "./restore-backup";
import { writeBackup } from "./write-backup";

// No table of the application counts by itself or computes a column yet.
const NUMBERED = `
  CREATE TABLE numbered (id serial PRIMARY KEY, twice int GENERATED ALWAYS AS (id * 2) STORED);`;

const FILL = `
  ${NUMBERED}
  INSERT INTO city (id, slug, name, state, latitude)
    SELECT gen_random_uuid(), 'ort-' || n, E'Ort "' || n || E'"\\n\\t\\\\ ü', 'ST', 52 + n / 7.0
    FROM generate_series(1, 1200) n;
  INSERT INTO network_membership (id, city_id, joined_on)
    SELECT gen_random_uuid(), id, '2015-01-01' FROM city WHERE slug < 'ort-2';
  INSERT INTO audit_event (occurred_at, kind, subject_id, details)
    SELECT clock_timestamp(), 'city.entered', id, '{"größe": 1.50, "nichts": null}' FROM city LIMIT 5;
  INSERT INTO numbered DEFAULT VALUES;
  INSERT INTO numbered DEFAULT VALUES;
  INSERT INTO "user" (id, email, given_name, family_name)
    VALUES (gen_random_uuid(), 'a@stadt.example', 'A', 'B');
  INSERT INTO stored_file (id, name, media_type, size, digest, content, uploaded_at, uploaded_by_id)
    SELECT gen_random_uuid(), n || '.pdf', 'application/pdf', size, 'x',
      decode(repeat('a' || n, size), 'hex'), now(), "user".id
    FROM "user", (VALUES (1, 1), (2, 1000)) AS file (n, size);`;

let folder: string;
let file: string;
let source: string;
let target: string;

beforeAll(async () => {
  source = await sibling("source");
  await applyMigrations(source, readMigrationFiles("prisma/migrations"));
  await run(source, FILL);
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rathausrunde-backup-"));
  file = join(folder, "stand.rr");
  target = await sibling("target");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function sibling(name: string): Promise<string> {
  const own = process.env.DATABASE_URL ?? "";
  return recreateDatabase(own, `${new URL(own).pathname.slice(1)}_${name}`);
}

function run(url: string, sql: string) {
  return withClient(url, (client) => client.query(sql));
}

/** Every row of every table as PostgreSQL writes it. */
function everything(url: string) {
  return withClient(url, async (client) => {
    const content: Record<string, string[]> = {};
    for (const { name } of await readTables(client)) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT kept::text AS row FROM ${name} kept ORDER BY 1`,
      );
      content[name] = rows.map(({ row }) => row);
    }
    return content;
  });
}

async function isUntouched(url: string): Promise<boolean> {
  return Object.values(await everything(url)).every((rows) => rows.length === 0);
}

describe("a backup restored into a new database", () => {
  beforeEach(async () => {
    await applyMigrations(target, readMigrationFiles("prisma/migrations"));
    await run(target, NUMBERED);
  });

  it("gives back every row of every table, and the counters go on", async () => {
    await writeBackup(source, file);
    await restoreBackup(target, file);

    expect(await everything(target)).toEqual(await everything(source));
    await run(target, "INSERT INTO numbered DEFAULT VALUES");
    const { rows } = await run(target, "SELECT max(id) AS last FROM numbered");
    expect(rows).toEqual([{ last: 3 }]);
  });

  it("gives back files of 25 MB, of which no hundred would fit into memory", {
    timeout: 60_000,
  }, async () => {
    const large = await sibling("large");
    await applyMigrations(large, readMigrationFiles("prisma/migrations"));
    await run(
      large,
      `${FILL} UPDATE stored_file SET size = 26214400,
      content = decode(repeat('ab', 26214400), 'hex')`,
    );

    await writeBackup(large, file);
    await restoreBackup(target, file);

    const digests = "SELECT sha256(content)::text AS digest FROM stored_file ORDER BY id";
    expect((await run(target, digests)).rows).toEqual((await run(large, digests)).rows);
  });

  it("keeps every rule of the database in force", async () => {
    await writeBackup(source, file);
    await restoreBackup(target, file);

    await expect(run(target, "UPDATE audit_event SET kind = 'x'")).rejects.toThrow("append-only");
    await expect(
      run(
        target,
        "INSERT INTO network_membership (id, city_id) VALUES (gen_random_uuid(), gen_random_uuid())",
      ),
    ).rejects.toThrow("foreign key");
  });

  it("does not bring back who was erased after it was made", async () => {
    const person = "0197f3a0-0000-7000-8000-00000000e4a5";
    await run(
      source,
      `INSERT INTO "user" (id, email, given_name, family_name)
         VALUES ('${person}', 'rueckkehr@stadt.example', 'Rosa', 'Rückkehr')`,
    );
    await writeBackup(source, file);
    const erased = { userId: person, officialId: null, erasedAt: "2026-11-25T12:00:00.000Z" };
    await run(
      source,
      `INSERT INTO erasure (id, user_id, erased_at) VALUES (gen_random_uuid(), '${person}', '${erased.erasedAt}')`,
    );
    expect(await readErased(source)).toEqual([erased]);
    keepErasedList(file, await readErased(source));
    await run(source, `DELETE FROM "user" WHERE id = '${person}'; DELETE FROM erasure`);

    await restoreBackup(target, file);
    expect(await eraseAgain(target, readErasedList(file))).toBe(1);

    expect(JSON.stringify(await everything(target))).not.toMatch(/Rückkehr|rueckkehr/);
    expect(await readErased(target)).toEqual([erased]);
    // Once more changes nothing.
    expect(await eraseAgain(target, readErasedList(file))).toBe(0);
  });

  it("leaves nothing when a row breaks a rule", async () => {
    await writeBackup(source, file);
    await run(target, "ALTER TABLE city ADD CONSTRAINT narrow CHECK (slug <> 'ort-1200')");

    await expect(restoreBackup(target, file)).rejects.toThrow("narrow");
    expect(await isUntouched(target)).toBe(true);
  });

  it("is refused when the database holds anything", async () => {
    await writeBackup(source, file);
    await expect(restoreBackup(source, file)).rejects.toThrow("nicht leer");
  });
});

it("shows one moment, whatever is written meanwhile", async () => {
  let writing = true;
  const writer = (async () => {
    for (let n = 0; writing; n++) {
      // One transaction, two tables that a backup reads one after the other.
      await run(
        source,
        `INSERT INTO city (id, slug, name, state) VALUES (gen_random_uuid(), 'neu-${n}', 'Neu', 'ST');
         INSERT INTO network_membership (id, city_id, joined_on)
           SELECT gen_random_uuid(), id, '2020-02-02' FROM city WHERE slug = 'neu-${n}'`,
      );
    }
  })();
  await writeBackup(source, file);
  writing = false;
  await writer;

  const text = gunzipSync(readFileSync(file)).toString();
  const members = text.match(/"joined_on":"2020-02-02"/g) ?? [];
  expect(text.match(/"slug":"neu-/g) ?? []).toHaveLength(members.length);
});

it("is readable for nobody else and never overwrites another", async () => {
  await writeBackup(source, file);

  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(writeBackup(source, file)).rejects.toThrow("gibt es schon");
});

describe("refuses, and changes nothing,", () => {
  it.each<[string, (whole: Buffer) => Buffer]>([
    ["cut off in the middle", (whole) => whole.subarray(0, whole.length / 2)],
    ["cut off at a line", (whole) => repack(whole, (lines) => lines.slice(0, 100))],
    ["with a changed row", (whole) => repack(whole, (lines) => [...lines].map(rename))],
    ["that is none", () => Buffer.from("not a backup")],
    ["that is empty", () => Buffer.alloc(0)],
  ])("a file %s", async (_, damage) => {
    await writeBackup(source, file);
    writeFileSync(file, damage(readFileSync(file)));

    await expect(restoreBackup(target, file)).rejects.toThrow("keine vollständige Sicherung");
    expect(await isUntouched(target)).toBe(true);
  });

  it("a backup of a newer version", async () => {
    await run(
      source,
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('x', 'x', '29991231_future')`,
    );
    await writeBackup(source, file);

    await run(source, `DELETE FROM "_prisma_migrations" WHERE id = 'x'`);

    await expect(restoreBackup(target, file)).rejects.toThrow("neueren Fassung");
  });

  it("a file that does not exist", async () => {
    await expect(restoreBackup(target, file)).rejects.toThrow("gibt es nicht");
  });

  function repack(whole: Buffer, change: (lines: string[]) => string[]): Buffer {
    const lines = gunzipSync(whole).toString().split("\n");
    return gzipSync(change(lines).join("\n"));
  }

  function rename(line: string): string {
    return line.replace("ort-77", "ort-78");
  }
});
