import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Complaint } from "../complaint";
import { end } from "../database/process";
import { freePort } from "../free-port";
import { runNode } from "../prepare/run-node";
import type { Started } from "../signals";
import { startWebServer } from "../start/web-server";

const NEXT = "node_modules/next/dist/bin/next";
const EMPTY = "scripts/bench/empty";

/** Starts the production build on a database; gives its address. */
export async function startProduct(started: Started, databaseUrl: string): Promise<string> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const web = await startWebServer({
    mode: "start",
    host: "127.0.0.1",
    port,
    quiet: true,
    env: benchEnvironment(databaseUrl, address),
  });
  started.add(web.stop);
  return address.replace("localhost", "127.0.0.1");
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

const SECRET = randomBytes(32).toString("base64url");

/** Builds and starts the page everything is compared with; gives its address. */
export async function startEmpty(started: Started): Promise<string> {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { ok, output } = await runNode([NEXT, "build", EMPTY], env);
  if (!ok) throw new Complaint(`${output}\nDie leere Seite ließ sich nicht bauen.`);

  const port = await freePort();
  const server = spawn(
    process.execPath,
    [NEXT, "start", EMPTY, "-p", String(port), "-H", "127.0.0.1"],
    {
      env: { ...env, NODE_ENV: "production" },
      stdio: "ignore",
    },
  );
  started.add(() => (server.pid ? end(server.pid, "SIGTERM") : undefined));
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(address, server);
  return address;
}

async function untilAnswers(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    try {
      await (await fetch(address)).text();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Complaint("Die leere Seite antwortet nicht.");
}
