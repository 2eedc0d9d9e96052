import { existsSync, readFileSync, statSync } from "node:fs";

export type Owner = { uid: number; gid: number };

/** Who the server runs as: PostgreSQL refuses to be root, everybody else is themselves (undefined). */
export function serverOwner(dataFolder: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;

  const kept = existsSync(dataFolder) ? statSync(dataFolder) : undefined;
  if (kept && kept.uid !== 0) return { uid: kept.uid, gid: kept.gid };

  const accounts = readFileSync("/etc/passwd", "utf8");
  return findAccount(accounts, "postgres") ?? findAccount(accounts, "nobody");
}

/** The ids of an account in the format of /etc/passwd. */
export function findAccount(accounts: string, name: string): Owner | undefined {
  const fields = accounts
    .split("\n")
    .map((line) => line.split(":"))
    .find(([account]) => account === name);
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}
