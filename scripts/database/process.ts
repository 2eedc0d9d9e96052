import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process with this id exists and still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in the words of its system; tells it apart from a later one with the same id. Undefined when there is none. */
export function startedAt(pid: number): string | undefined {
  if (process.platform === "linux") {
    return statusOf(pid)[19];
  }
  if (process.platform === "win32") return isAlive(pid) ? "alive" : undefined;
  return ps(pid, "lstart=");
}

/** The command line of a process, empty when it cannot be seen. */
export function commandOf(pid: number): string {
  if (process.platform === "linux") {
    return (readOrNothing(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ");
  }
  return process.platform === "win32" ? "" : (ps(pid, "command=") ?? "");
}

/** Ends a process, first politely, after the given time for certain; resolves when it is gone. */
export async function end(pid: number, signal: NodeJS.Signals, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  send(pid, signal);
  while (isAlive(pid)) {
    if (Date.now() > deadline) send(pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ended, but not yet noticed by its parent; in a container that may take long. */
function isZombie(pid: number): boolean {
  return process.platform === "linux" && statusOf(pid)[0] === "Z";
}

/** The fields of /proc/…/stat from the third on: the name in the second may contain spaces. */
function statusOf(pid: number): string[] {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
