import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { Complaint } from "../complaint";
import { freePort } from "../free-port";
import { binaries } from "./binaries";
import { requireReachable, serverOwner } from "./owner";
import { end } from "./process";

export type Cluster = {
  /** The address of a database of this cluster. */
  urlOf(database: string): string;
  /** Fulfilled when the server has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

type Options = { folder: string; password: string; logFile: string; flags?: string[] };

const FLAGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "timezone=UTC",
];

/** Creates the files of a cluster: UTF-8, the same order of letters on every system. Half of it never becomes the whole. */
export async function createCluster(folder: string, password: string): Promise<void> {
  const { initdb } = await binaries();
  const owner = serverOwner(folder);
  for (const path of [initdb, folder]) requireReachable(path, owner);
  const unfinished = `${folder}.new`;
  const passwordFile = join(tmpdir(), `rathausrunde-${randomBytes(8).toString("hex")}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) {
    chownSync(unfinished, owner.uid, owner.gid);
    chownSync(passwordFile, owner.uid, owner.gid);
  }

  try {
    await run(initdb, owner, [
      `--pgdata=${unfinished}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ]);
    renameSync(unfinished, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Starts the server of a cluster on a free port of this computer only. Throws a Complaint when it does not come up. */
export async function startCluster(options: Options): Promise<Cluster> {
  const { postgres } = await binaries();
  makeExecutable(postgres);
  const port = await freePort();
  const log = openSync(options.logFile, "w");
  const settings = [...FLAGS, ...(options.flags ?? [])].flatMap((flag) => ["-c", flag]);
  const owner = serverOwner(options.folder);
  for (const path of [postgres, options.folder]) requireReachable(path, owner);
  const server = spawn(postgres, ["-D", options.folder, "-p", String(port), ...settings], {
    ...owner,
    // A group of its own: Ctrl-C reaches this script only, which ends the web server first.
    detached: true,
    stdio: ["ignore", log, log],
  });
  // Whatever ends this process early must not leave the server behind.
  process.once("exit", () => server.kill("SIGINT"));
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", () => resolve());
  });
  const urlOf = (database: string) =>
    `postgresql://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
  // SIGINT is PostgreSQL's fast shutdown: it ends sessions and keeps everything committed.
  const stop = async () => {
    if (server.pid && server.exitCode === null)
      await Promise.all([ended, end(server.pid, "SIGINT")]);
  };

  try {
    await waitUntilReady(urlOf("postgres"), server, options.logFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return { urlOf, ended, stop };
}

async function waitUntilReady(url: string, server: ChildProcess, logFile: string): Promise<void> {
  // Recovery after a power cut may take its time.
  const deadline = Date.now() + 60_000;
  while (!(await answers(url))) {
    const gone = server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
    if (gone || Date.now() > deadline) {
      throw new Complaint(`Die Datenbank startet nicht; die Gründe stehen in „${logFile}“.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Whether the server takes a connection; an error that waiting does not mend is thrown. */
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    // Wrong password: the secrets do not belong to these files.
    if (code === "28P01") {
      throw new Complaint(
        "Das aufbewahrte Kennwort passt nicht zur Datenbank; beide gehören zusammen gesichert und zurückgespielt.",
        { cause: error },
      );
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function run(file: string, owner: object | undefined, args: string[]): Promise<void> {
  makeExecutable(file);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...owner, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint += text;
    });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(complaint.trim()))));
  });
}

function makeExecutable(file: string): void {
  try {
    chmodSync(file, 0o755);
  } catch {
    // Installed by somebody else, who has seen to it.
  }
}
