import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Complaint } from "../complaint";
import { freePort } from "../free-port";
import { runNode } from "../prepare/run-node";
import type { Started } from "../signals";
import { startWebServer } from "../start/web-server";

const EMPTY = "scripts/bench/empty";
/** The secret of every server that is measured. */
export const SECRET = randomBytes(32).toString("base64url");

/** Starts the production build on a database, with as many processes as `npm start` would or as are said; gives its address. */
export function startProduct(
  started: Started,
  databaseUrl: string,
  processes?: number,
): Promise<string> {
  const environment = (address: string) => benchEnvironment(databaseUrl, address);
  return startOn(started, environment, { processes });
}

/** What the demo world and the server need to know while they are measured. */
export function benchEnvironment(databaseUrl: string, address = "http://localhost:3000") {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DEMO: "1",
    JOBS: "apart",
    LOG_LEVEL: "silent",
    MAIL_FOLDER: mkdtempSync(join(tmpdir(), "rathausrunde-bench-")),
    MAIL_FROM: "Rathausrunde <rathausrunde@netzwerk.example>",
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: SECRET,
  };
}

/** Builds and starts the page everything is compared with; gives its address. */
export async function startEmpty(started: Started): Promise<string> {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // Turbopack would take the product's own instrumentation along: it looks for it at its root.
  const build = ["node_modules/next/dist/bin/next", "build", EMPTY, "--webpack"];
  const { ok, output } = await runNode(build, env);
  if (!ok) throw new Complaint(`${output}\nDie leere Seite ließ sich nicht bauen.`);
  return startOn(started, () => env, { folder: EMPTY });
}

async function startOn(
  started: Started,
  environment: (address: string) => Record<string, string | undefined>,
  what: { folder?: string; processes?: number | undefined },
): Promise<string> {
  const port = await freePort();
  const env = environment(`http://localhost:${port}`);
  const web = await startWebServer({
    mode: "start",
    ...what,
    host: "127.0.0.1",
    port,
    env,
    quiet: true,
  });
  started.add(web.stop);
  return `http://127.0.0.1:${port}`;
}
