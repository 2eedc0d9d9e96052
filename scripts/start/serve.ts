import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { Complaint, run } from "../complaint";
import type { Cluster } from "../database/start-cluster";
import { buildApp } from "../prepare/build-app";
import { generateClient } from "../prepare/generate-client";
import { type Started, withStarted } from "../signals";
import { greeting, readDemoAccounts } from "./greeting";
import { beTheOnlyOne, forgetMe, noteWebServer } from "./only-one";
import { readPort, requireFreePort } from "./port";
import { prepareDemo, prepareOwn } from "./prepare-database";
import { requireSettings } from "./require-settings";
import { startWebServer } from "./web-server";

const DATA = ".data";
const NOTE = `${DATA}/running.json`;

async function serve(started: Started): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const mode = process.argv[2] === "dev" ? "dev" : "start";
  const host = process.env.HOST?.trim() || "127.0.0.1";
  const port = readPort(process.env.PORT);

  const { env, settings, database } = await prepare(started, host, port);
  if (mode === "start") {
    await buildApp(".next", () => say("Die Anwendung wird gebaut; das dauert etwa eine Minute …"));
  }

  const web = await startWebServer({ mode, host, port, env, processes: settings.WEB_PROCESSES });
  started.add(web.stop);
  noteWebServer(NOTE, web.pid);
  const accounts = settings.DEMO ? readDemoAccounts("prisma/demo-accounts.json") : [];
  say(greeting(settings.NEXTAUTH_URL, accounts));

  await Promise.race([
    web.ended.then(() => complain("Der Webserver hat sich unerwartet beendet.")),
    database?.ended.then(() => complain("Die Datenbank hat sich unerwartet beendet.")) ??
      new Promise(() => undefined),
  ]);
}

async function prepare(started: Started, host: string, port: number) {
  const isDemo = !process.env.DATABASE_URL?.trim();
  if (!isDemo) requireSettings(process.env);
  mkdirSync(DATA, { recursive: true });
  await beTheOnlyOne(NOTE, resolve(DATA, "postgres"));
  started.add(() => forgetMe(NOTE));
  await requireFreePort(host, port);
  await generateClient();

  let database: Cluster | undefined;
  let env: Record<string, string | undefined> = process.env;
  if (isDemo) {
    env = await prepareDemo(DATA, port, (cluster) => {
      database = cluster;
      started.add(cluster.stop);
    });
  } else {
    await prepareOwn(env);
  }
  return { env, database, settings: requireSettings(env) };
}

function complain(sentence: string): never {
  throw new Complaint(sentence);
}

function say(text: string): void {
  console.log(text);
}

await run(() => withStarted(serve));
// The channel to the starting process would keep this one alive.
process.exit();
