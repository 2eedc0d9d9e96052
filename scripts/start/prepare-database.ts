import type { Cluster } from "../database/start-cluster";
import { migrate } from "../migrations/migrate";
import { keepSecrets } from "./data-folder";
import { demoEnvironment } from "./demo-environment";
import { isEmpty, loadDemoWorld } from "./demo-world";
import { openOrFill, startEmbedded } from "./embedded-database";
import { enterReferenceData } from "./reference-data";
import { renewLinks } from "./renew-links";
import { requireSettings } from "./require-settings";

type Environment = Record<string, string | undefined>;

/** The database that comes along, brought up to date, with the demo world in it, and the environment to use it in. */
export async function prepareDemo(
  dataFolder: string,
  port: number,
  onStart: (cluster: Cluster) => void,
): Promise<Environment> {
  const secrets = keepSecrets(dataFolder);
  const cluster = await startEmbedded(dataFolder, secrets.databasePassword);
  onStart(cluster);

  const environment = (databaseUrl: string) =>
    demoEnvironment(process.env, { databaseUrl, port, secret: secrets.nextauthSecret });
  const databaseUrl = await openOrFill(cluster, (url) => fill(environment(url), url));
  await fill(environment(databaseUrl), databaseUrl);
  return environment(databaseUrl);
}

/** A database of one's own: brought up to date, and filled only when DEMO=1 asks for it. */
export async function prepareOwn(env: Environment): Promise<void> {
  const url = env.DATABASE_URL ?? "";
  if (env.DEMO === "1") await fill(env, url);
  else await bringUpToDate(env, url);
}

/** The tables of this program, the data it cannot do without, and links that fit the secret. */
export async function bringUpToDate(env: Environment, url: string): Promise<void> {
  await migrate(url);
  await enterReferenceData(env, url);
  await renewLinks(url, requireSettings(env).NEXTAUTH_SECRET);
}

async function fill(env: Environment, url: string): Promise<void> {
  await bringUpToDate(env, url);
  if (!(await isEmpty(url))) return;
  console.log("Die Vorführdaten werden geladen …");
  await loadDemoWorld(env);
}
