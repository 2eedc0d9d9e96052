import { withClient } from "../database/administer";
import { spawnNode } from "../prepare/run-node";
import { crowdRecords } from "./crowd-records";
import { crowdedDatabase } from "./database";
import { benchEnvironment } from "./servers";

const CITIES = 10_000;

/** Searches a network of ten thousand cities and a hundred thousand records and prints how long the server reads. */
export async function benchSearch(server: string): Promise<void> {
  const database = await crowdedDatabase(server, "bench_search", CITIES);
  await withClient(database, crowdRecords);
  const ask = ["--import", "tsx", "--conditions=react-server", "scripts/bench/ask.ts"];
  if (!(await spawnNode(ask, benchEnvironment(database)))) throw new Error("search");
}
