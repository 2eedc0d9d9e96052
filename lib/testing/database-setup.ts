import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATABASES, databaseOf } from "@/lib/testing/databases";
import { copyDatabase, recreateDatabase } from "@/scripts/database/administer";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";
import { readMigrationFiles } from "@/scripts/migrations/migration-files";

/** Gives each worker of the database tests a migrated database of its own: in the server that TEST_DATABASE_URL names, else in one for this run. */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? undefined : await startThrowAwayCluster();
  const url = await makeTestDatabases(given ?? cluster?.urlOf("test") ?? "");
  const mails = mkdtempSync(join(tmpdir(), "rathausrunde-mails-"));
  // Inherited by the processes that run the tests; `own-database.ts` makes of it what is the worker's own.
  Object.assign(process.env, { TEST_DATABASE_URL: url, TEST_MAILS: mails });

  return async () => {
    rmSync(mails, { recursive: true, force: true });
    await cluster?.stop();
  };
}

async function makeTestDatabases(given: string): Promise<string> {
  const name = new URL(given).pathname.slice(1);
  if (!name.startsWith("test")) {
    throw new Error(
      `TEST_DATABASE_URL is emptied: its name must begin with "test", not "${name}".`,
    );
  }
  const server = new URL(given);
  server.pathname = "/postgres";
  const url = await recreateDatabase(server.href, name);
  await applyMigrations(url, readMigrationFiles("prisma/migrations"));
  for (let worker = 2; worker <= DATABASES; worker += 1) {
    await copyDatabase(server.href, name, databaseOf(worker, name));
  }
  return url;
}
