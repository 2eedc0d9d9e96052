import { databaseUrl, recreateDatabase } from "../../scripts/database/administer";
import { freePort } from "../../scripts/free-port";
import { startDemoServer } from "./demo-server";
import { environmentFor } from "./server-environment";

/**
 * One more server, with a demo world of its own and without jobs: what its database is asked for, pages asked for.
 * Until it is stopped, the support functions speak to that database.
 */
export async function startWithoutJobs(): Promise<{ address: string; stop: () => Promise<void> }> {
  const shared = process.env.DATABASE_URL ?? "";
  const url = await recreateDatabase(databaseUrl(shared, "postgres"), "without_jobs");
  const port = await freePort();
  const env = { ...environmentFor(url, port), JOBS: "apart" };
  const web = await startDemoServer({ port, env, processes: 1 });
  process.env.DATABASE_URL = url;
  const stop = async () => {
    process.env.DATABASE_URL = shared;
    await web.stop();
  };
  return { address: `http://localhost:${port}`, stop };
}
