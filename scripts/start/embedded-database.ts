import { join, resolve } from "node:path";
import type { Client } from "pg";
import { recreateDatabase, withClient } from "../database/administer";
import { type Cluster, createCluster, startCluster } from "../database/start-cluster";
import { holdsCluster } from "./data-folder";

export const NAME = "rathausrunde";
export const UNFINISHED = "rathausrunde_unfinished";

/** Starts the PostgreSQL that comes along, on the files in the data folder; the first time it makes them. */
export async function startEmbedded(dataFolder: string, password: string): Promise<Cluster> {
  const folder = resolve(dataFolder, "postgres");
  if (!holdsCluster(folder)) await createCluster(folder, password);
  return startCluster({ folder, password, logFile: join(dataFolder, "postgres.log") });
}

/** Makes the database unless it is there. It gets its name only when it is filled, so that half a world never passes for a whole one. */
export async function openOrFill(
  cluster: Cluster,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const server = cluster.urlOf("postgres");
  if (!(await withClient(server, exists))) {
    await fill(await recreateDatabase(server, UNFINISHED));
    await withClient(server, giveName);
  }
  return cluster.urlOf(NAME);
}

async function exists(client: Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [NAME]);
  return rowCount === 1;
}

/** Gives the filled database its name. */
export async function giveName(client: Client): Promise<void> {
  // A session that has just ended may still be on its way out.
  await client.query(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1",
    [UNFINISHED],
  );
  await client.query(`ALTER DATABASE ${UNFINISHED} RENAME TO ${NAME}`);
}
