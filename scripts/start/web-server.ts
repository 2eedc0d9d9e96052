import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { Complaint } from "../complaint";
import { end } from "../database/process";

type Environment = Record<string, string | undefined>;

export type WebServer = {
  pid: number;
  /** Fulfilled with the exit code when the server has ended, for whatever reason. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
};

type Options = {
  mode: "start" | "dev";
  /** A foreign application, served by Next's own command; the product without it. */
  folder?: string;
  host: string;
  port: number;
  env: Environment;
  quiet?: boolean;
  /** How many processes answer; without it as many as the machine has cores, and four at most. */
  processes?: number | undefined;
};

const MOST_PROCESSES = 4;

// In megabytes. Nearly all a page makes is rubbish once it is sent; in V8's own, smaller one, much of it is moved about first.
const NURSERY = "--max-semi-space-size=64";

/** Starts the production build, or the sources in development, and waits until it answers. */
export async function startWebServer(options: Options): Promise<WebServer> {
  const { mode, host, port, env, quiet } = options;
  const server = spawn(process.execPath, commandFor(options), {
    env: { ...env, NODE_ENV: mode === "start" ? "production" : "development" },
    // A group of its own: Ctrl-C reaches only the starting script, which ends things in order.
    detached: true,
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
  });
  // Whatever ends this process early must not leave the server behind.
  process.once("exit", () => server.kill("SIGTERM"));
  const ended = new Promise<number | null>((resolve) => {
    server.once("exit", resolve);
    server.once("error", () => resolve(1));
  });
  const stop = async () => {
    if (server.pid && isRunning(server)) await Promise.all([ended, end(server.pid, "SIGTERM")]);
  };

  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host.replace(/^::$/, "::1");
  const address = reachable.includes(":") ? `[${reachable}]` : reachable;
  try {
    await waitUntilAnswers(`http://${address}:${port}/api/health`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: server.pid ?? 0, ended, stop };
}

function commandFor({ mode, folder, host, port, processes }: Options): string[] {
  if (folder !== undefined) {
    return ["node_modules/next/dist/bin/next", mode, folder, "-H", host, "-p", String(port)];
  }
  const many = mode === "dev" ? 1 : (processes ?? Math.min(availableParallelism(), MOST_PROCESSES));
  const place = ["--host", host, "--port", String(port), "--processes", String(many)];
  return [NURSERY, "scripts/web/serve.ts", mode, ...place];
}

async function waitUntilAnswers(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await answers(url))) {
    if (!isRunning(server) || Date.now() > deadline) {
      throw new Complaint("Der Webserver startet nicht; seine Meldungen stehen darüber.");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Any answer counts: what the health check says is for those who watch the service. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function isRunning(server: ChildProcess): boolean {
  return server.pid !== undefined && server.exitCode === null && server.signalCode === null;
}
