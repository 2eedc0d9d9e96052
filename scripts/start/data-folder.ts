import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Complaint } from "../complaint";

export type Secrets = z.output<typeof secretsSchema>;

const secretsSchema = z.object({
  databasePassword: z.string().min(1),
  nextauthSecret: z.string().min(32),
});

const VERSION = "18";
const MEND =
  "spielen Sie eine Sicherung des Ordners zurück, oder löschen Sie ihn; dann beginnt die Vorführung von vorn";

/** Reads the secrets of this installation, or makes them once; nobody else may read them. */
export function keepSecrets(folder: string): Secrets {
  const file = join(folder, "secrets.json");
  if (existsSync(file)) return readSecrets(file);

  if (holdsCluster(join(folder, "postgres"))) {
    throw new Complaint(`„${file}“ mit dem Kennwort der Datenbank fehlt: ${MEND}.`);
  }
  const secrets = {
    databasePassword: randomBytes(32).toString("base64url"),
    nextauthSecret: randomBytes(32).toString("base64url"),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/** Whether the folder holds a cluster; throws a Complaint when what it holds is none any more. */
export function holdsCluster(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;

  const versionFile = join(folder, "PG_VERSION");
  if (!existsSync(versionFile)) {
    throw new Complaint(`„${folder}“ ist beschädigt (PG_VERSION fehlt): ${MEND}.`);
  }
  const version = readFileSync(versionFile, "utf8").trim();
  if (version !== VERSION) {
    throw new Complaint(
      `„${folder}“ gehört zu PostgreSQL ${version || "?"}, mitgeliefert ist ${VERSION}: ${MEND}.`,
    );
  }
  return true;
}

function readSecrets(file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    throw new Complaint(`„${file}“ ist beschädigt: ${MEND}.`);
  }
}
