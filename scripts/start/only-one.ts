import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Complaint } from "../complaint";
import { commandOf, end, isAlive, startedAt } from "../database/process";

/** A process, told apart from a later one with the same id by when it began. */
type Known = { pid: number; began: string | undefined };

type Note = Known & { web?: Known };

/** Notes that this process runs the application in this folder. Throws a Complaint when another one does; ends what a killed one left behind. */
export async function beTheOnlyOne(file: string, databaseFolder: string): Promise<void> {
  const earlier = readNote(file);
  if (earlier && isRunning(earlier)) {
    throw new Complaint(
      `Rathausrunde läuft in diesem Ordner schon (Prozess ${earlier.pid}); beenden Sie es dort mit Strg-C.`,
    );
  }
  if (earlier?.web && isRunning(earlier.web)) await end(earlier.web.pid, "SIGTERM");
  await endOrphanedServer(databaseFolder);

  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  claim(file);
}

/** Adds the web server to the note, so that it can be ended after this process was killed. */
export function noteWebServer(file: string, pid: number): void {
  writeFileSync(file, JSON.stringify({ ...self(), web: { pid, began: startedAt(pid) } }));
}

/** Takes the note away again. */
export function forgetMe(file: string): void {
  rmSync(file, { force: true });
}

/** Ends a database server that still serves the folder though nobody started it any more. */
export async function endOrphanedServer(folder: string): Promise<void> {
  const file = `${folder}/postmaster.pid`;
  const [line, servedFolder] = (readOrNothing(file) ?? "").split("\n");
  const pid = Number(line);
  if (!Number.isInteger(pid) || pid <= 1) return;

  const command = commandOf(pid);
  const isServer = isAlive(pid) && /postgres/.test(command) && command.includes(folder);
  if (isServer && servedFolder === folder) await end(pid, "SIGINT");
  // The id may belong to a stranger by now, which PostgreSQL would take for its rival.
  rmSync(file, { force: true });
}

function claim(file: string): void {
  try {
    writeFileSync(file, JSON.stringify(self()), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Complaint("Rathausrunde wird in diesem Ordner gerade schon gestartet.");
  }
}

function self(): Known {
  return { pid: process.pid, began: startedAt(process.pid) };
}

function isRunning({ pid, began }: Known): boolean {
  return isAlive(pid) && startedAt(pid) === began;
}

function readNote(file: string): Note | undefined {
  try {
    const note = JSON.parse(readFileSync(file, "utf8")) as Note;
    return Number.isInteger(note.pid) ? note : undefined;
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
