import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { isAlive } from "@/scripts/database/process";

/** Starts Dovecot in the foreground and waits until it takes connections. */
export async function runDovecot(
  binary: string,
  config: string,
  port: number,
  folder: string,
): Promise<ChildProcess> {
  // A test process that is killed has no time to end the server; the system does it then.
  const command = ["--pdeathsig", "TERM", "--", binary, "-F", "-c", config];
  const server = spawn("setpriv", command, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) break;
    if (await answers(port)) return server;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  server.kill("SIGKILL");
  throw new Error(`Dovecot does not start: ${said}${logOf(folder)}`);
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, "dovecot.log"), "utf8");
  } catch {
    return "";
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const settle = (outcome: boolean) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.setTimeout(1000, () => settle(false));
    socket.once("data", (chunk) => settle(chunk.toString().startsWith("* OK")));
    socket.once("error", () => settle(false));
  });
}

/** Ends Dovecot with everything it started. */
export async function endDovecot(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const children = childrenOf(server.pid ?? 0);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  while (children.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 10));
}

function childrenOf(pid: number): number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return list.trim().split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
