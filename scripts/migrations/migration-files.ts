import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type MigrationFile = { name: string; sql: string };

/** The migrations of a folder laid out as Prisma does, in the order in which they apply. */
export function readMigrationFiles(folder: string): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}

/** SHA-256 of the text in hex, as Prisma's own CLI computes it. */
export function checksum(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** Whether the text is the one the checksum was taken of. Git may have changed its line ends since. */
export function matchesChecksum(sql: string, expected: string): boolean {
  const unix = sql.replaceAll("\r\n", "\n");
  return [sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => checksum(text) === expected);
}
