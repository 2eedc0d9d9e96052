import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startImapServer } from "../../lib/testing/imap-server";
import { recreateDatabase } from "../../scripts/database/administer";
import { startThrowAwayCluster } from "../../scripts/database/throw-away";
import { startDemoServer } from "./demo-server";
import { environmentFor } from "./server-environment";
import { startMailServer } from "./server-mail";

/** Serves the production build with a demo world, a mail server and a mailbox of its own; the journeys find them by the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  // Asked to end in the middle, no teardown runs; what is started ends with this process, if it exits.
  process.once("SIGTERM", () => process.exit(143));
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const each of stops) await each();
  };
  try {
    await start(stops);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function start(stops: (() => unknown)[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rathausrunde-journeys-"));
  stops.unshift(() => rmSync(folder, { recursive: true, force: true }));
  const mails = await startMailServer(folder);
  stops.unshift(mails.stop);
  const organizer = await startImapServer();
  stops.unshift(organizer.stop);
  const server = process.env.E2E_SERVER_URL ?? (await throwAway(stops));
  const databaseUrl = await recreateDatabase(server, process.env.E2E_LANE ?? "journeys");
  const port = Number(process.env.E2E_PORT);

  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    E2E_MAILS: folder,
    E2E_ORGANIZER_SMTP: organizer.smtpUrl,
  });
  const env = environmentFor(databaseUrl, port, {
    smtp: mails.url,
    imap: organizer.url,
    organizer: "termine@netzwerk.example",
  });
  // As users do, journeys meet several processes.
  const web = await startDemoServer({ port, env, processes: 2 });
  stops.unshift(web.stop);
}

async function throwAway(stops: (() => unknown)[]): Promise<string> {
  const cluster = await startThrowAwayCluster();
  stops.unshift(cluster.stop);
  return cluster.urlOf("postgres");
}
