import { recreateDatabase, withClient } from "../database/administer";
import { runNode } from "../prepare/run-node";
import { bringUpToDate } from "../start/prepare-database";
import { crowd } from "./crowd";
import { benchEnvironment } from "./servers";

/** A new database with the demo world and so many member cities around it; gives its address. */
export async function crowdedDatabase(
  server: string,
  name: string,
  cities: number,
): Promise<string> {
  const database = await recreateDatabase(server, name);
  await bringUpToDate(benchEnvironment(database), database);
  const seed = ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts"];
  const { ok, output } = await runNode(seed, benchEnvironment(database));
  if (!ok) throw new Error(output);
  await withClient(database, (client) => crowd(client, cities));
  return database;
}
