import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { applyMigrations } from "./apply-migrations";
import { readMigrationFiles } from "./migration-files";

/** Brings a database to the state of this program. Throws a Complaint when it is out of reach or must not be touched. */
export async function migrate(url: string): Promise<string[]> {
  await requireReachable(url);
  return applyMigrations(url, readMigrationFiles("prisma/migrations"));
}

async function requireReachable(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
  } catch (cause) {
    // Never the whole address: it contains the password.
    const { host, pathname } = new URL(url);
    const { message, code } = cause as NodeJS.ErrnoException;
    throw new Complaint(
      `Die Datenbank ${host}${pathname} ist nicht erreichbar: ${message || code}`,
      { cause },
    );
  }
}
