import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { freePort } from "../free-port";

// Two processes that answer with their id and their setting for the jobs; "/break" breaks the one that is asked.
const PROGRAM = `
import { createServer } from "node:http";
import { isFirstProcess, shareAmong } from ${JSON.stringify(join(import.meta.dirname, "processes.ts"))};
if (isFirstProcess) shareAmong(2, Number(process.env.SHORTEST_LIFE));
else createServer((request, response) => {
  response.setHeader("connection", "close");
  response.end(process.pid + " " + (process.env.JOBS ?? "in-process"));
  if (request.url === "/break") setTimeout(() => process.exit(3), 20);
}).listen(Number(process.env.PORT), "127.0.0.1");
if (!isFirstProcess) process.on("SIGTERM", () => process.exit(0));
`;

let folder: string | undefined;
let program: ChildProcess | undefined;
afterEach(() => {
  program?.kill("SIGTERM");
  if (folder) rmSync(folder, { recursive: true });
});

async function start(shortestLife: number) {
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), "rathausrunde-processes-"));
  const file = join(folder, "program.mjs");
  writeFileSync(file, PROGRAM);
  const { JOBS: _, ...own } = process.env;
  const env = { ...own, PORT: String(port), SHORTEST_LIFE: String(shortestLife) };
  program = spawn(process.execPath, [file], { env, stdio: ["ignore", "ignore", "inherit"] });
  const running = program;
  const ended = new Promise<number | null>((resolve) => running.once("exit", resolve));
  return { port, ended, stop: () => running.kill("SIGTERM") };
}

/** Who answers, with their setting for the jobs, once there are two. */
async function answering(port: number): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  await expect
    .poll(
      async () => {
        const response = await fetch(`http://127.0.0.1:${port}`).catch(() => null);
        const [pid, jobs] = ((await response?.text()) ?? "").split(" ");
        if (pid && jobs) seen.set(pid, jobs);
        return seen.size;
      },
      { timeout: 15_000, interval: 10 },
    )
    .toBe(2);
  return seen;
}

it("answers from two processes, does the jobs in one and ends them together", {
  timeout: 20_000,
}, async () => {
  const { port, ended, stop } = await start(5000);
  const seen = await answering(port);
  expect([...seen.values()].sort()).toEqual(["apart", "in-process"]);

  stop();
  expect(await ended).toBe(0);
  for (const pid of seen.keys()) expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});

it("replaces one that breaks, by one that does the same", { timeout: 40_000 }, async () => {
  const { port } = await start(0);
  const before = await answering(port);
  const broken = await (await fetch(`http://127.0.0.1:${port}/break`)).text();
  const [pid = ""] = broken.split(" ");
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);

  const after = await answering(port);
  expect([...after.keys()]).not.toContain(pid);
  expect([...after.values()].sort()).toEqual([...before.values()].sort());
});

it("gives up when one breaks at its very beginning", { timeout: 20_000 }, async () => {
  const { port, ended } = await start(60_000);
  await answering(port);
  await fetch(`http://127.0.0.1:${port}/break`);
  expect(await ended).toBe(3);
});

function isAlive(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}
