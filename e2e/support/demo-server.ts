import { loadDemoWorld } from "../../scripts/start/demo-world";
import { bringUpToDate } from "../../scripts/start/prepare-database";
import { startWebServer } from "../../scripts/start/web-server";

type DemoServer = {
  port: number;
  /** The settings, with the address of an empty database. */
  env: NodeJS.ProcessEnv & { DATABASE_URL: string };
  processes: number;
};

/** Serves the production build with a demo world loaded into the database its environment names. */
export async function startDemoServer({ port, env, processes }: DemoServer) {
  await bringUpToDate(env, env.DATABASE_URL);
  await loadDemoWorld(env);
  return startWebServer({ mode: "start", host: "127.0.0.1", port, env, quiet: true, processes });
}
