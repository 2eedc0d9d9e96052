import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Complaint } from "../complaint";
import { databaseUrl, recreateDatabase, withClient } from "../database/administer";
import { isAlive } from "../database/process";
import { holdsCluster, keepSecrets } from "../start/data-folder";
import { giveName, NAME, startEmbedded, UNFINISHED } from "../start/embedded-database";
import { endOrphanedServer } from "../start/only-one";
import { type Erased, readErased } from "./erase-again";

const DATA = ".data";
const FOLDER = resolve(DATA, "postgres");

/** Works with the database of the settings, or with the one that comes along, be it running or not. */
export async function withOwnDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const given = ownUrl();
  if (given) return work(given);

  requireData();
  const running = runningServer();
  if (running) return work(databaseUrl(running, NAME));
  await withServer((server) => work(databaseUrl(server, NAME)));
}

type Fill = (url: string, replaced: string | null) => Promise<void>;

/** Fills the empty database of the settings; the one that comes along is replaced as a whole when that has worked. `replaced` is the one that goes. */
export async function replaceOwnDatabase(fill: Fill): Promise<void> {
  const given = ownUrl();
  if (given) return fill(given, null);
  if (runningServer()) {
    throw new Complaint("Rathausrunde läuft noch; beenden Sie es, bevor Sie zurückspielen.");
  }
  await withServer(async (server) => {
    const replaced = (await isThere(server)) ? databaseUrl(server, NAME) : null;
    await fill(await recreateDatabase(server, UNFINISHED), replaced);
    await withClient(server, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`);
      await giveName(client);
    });
  });
}

/** Who was erased in a database that is about to be replaced. */
export async function erasedBefore(replaced: string | null): Promise<Erased[]> {
  return replaced ? readErased(replaced) : [];
}

async function isThere(server: string): Promise<boolean> {
  const found = await withClient(server, (client) =>
    client.query("SELECT FROM pg_database WHERE datname = $1", [NAME]),
  );
  return found.rowCount === 1;
}

function ownUrl(): string | undefined {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env.DATABASE_URL?.trim() || undefined;
}

function requireData(): void {
  if (holdsCluster(FOLDER)) return;
  throw new Complaint("Hier gibt es noch keine Datenbank; nennen Sie eine mit DATABASE_URL.");
}

async function withServer(work: (server: string) => Promise<void>): Promise<void> {
  await endOrphanedServer(FOLDER);
  const cluster = await startEmbedded(DATA, keepSecrets(DATA).databasePassword);
  try {
    await work(cluster.urlOf("postgres"));
  } finally {
    await cluster.stop();
  }
}

/** The address of the server that `npm start` runs in this folder just now. */
function runningServer(): string | undefined {
  const note = `${DATA}/running.json`;
  const postmaster = `${FOLDER}/postmaster.pid`;
  if (!existsSync(note) || !existsSync(postmaster)) return undefined;
  if (!isAlive(JSON.parse(readFileSync(note, "utf8")).pid)) return undefined;

  // Its lines: process, folder, start, port.
  const port = readFileSync(postmaster, "utf8").split("\n")[3];
  const password = encodeURIComponent(keepSecrets(DATA).databasePassword);
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}
