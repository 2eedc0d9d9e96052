import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Complaint } from "../complaint";

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

/** Throws a Complaint when the owner cannot get to a path because a folder above it is closed. */
export function requireReachable(path: string, owner: Owner | undefined): void {
  if (!owner) return;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(folder) && !mayPass(folder, owner)) {
      throw new Complaint(
        `Die Datenbank darf nicht als root laufen, und ihr Benutzer (${owner.uid}) darf „${folder}“ nicht betreten; legen Sie Rathausrunde in einen Ordner, den alle betreten dürfen, zum Beispiel unter /opt, oder starten Sie es nicht als root.`,
      );
    }
  }
}

function mayPass(folder: string, { uid, gid }: Owner): boolean {
  const { mode, uid: ownerUid, gid: ownerGid } = statSync(folder);
  if (ownerUid === uid) return (mode & 0o100) !== 0;
  return (mode & (ownerGid === gid ? 0o010 : 0o001)) !== 0;
}
