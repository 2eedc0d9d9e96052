import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recreateDatabase } from "@/scripts/database/administer";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";
import { readMigrationFiles } from "@/scripts/migrations/migration-files";

/** Gives the database tests a migrated database of their own: in the server that TEST_DATABASE_URL names, else in one for this run. */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? undefined : await startThrowAwayCluster();
  const url = await emptyTestDatabase(given ?? cluster?.urlOf("test") ?? "");
  await applyMigrations(url, readMigrationFiles("prisma/migrations"));

  const mails = mkdtempSync(join(tmpdir(), "rathausrunde-mails-"));
  // Inherited by the processes that run the tests; nothing of the developer's own settings counts.
  Object.assign(process.env, { DATABASE_URL: url, MAIL_FOLDER: mails });

  return async () => {
    rmSync(mails, { recursive: true, force: true });
    await cluster?.stop();
  };
}

function emptyTestDatabase(url: string): Promise<string> {
  const name = new URL(url).pathname.slice(1);
  if (!name.startsWith("test")) {
    throw new Error(
      `TEST_DATABASE_URL is emptied: its name must begin with "test", not "${name}".`,
    );
  }
  const server = new URL(url);
  server.pathname = "/postgres";
  return recreateDatabase(server.href, name);
}
