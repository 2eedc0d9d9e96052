import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Complaint } from "../complaint";

/**
 * One line of a backup. A row is kept as PostgreSQL's own JSON text, so that no number or time
 * passes through JavaScript.
 */
export type Line =
  | { kind: "backup"; migrations: string[]; createdAt: string }
  | { kind: "table"; name: string; columns: string }
  | { kind: "row"; text: string }
  | { kind: "counter"; name: string; value: string };

const ROW = "\t";

/** Writes a backup that appears under its name only when it is whole, readable for nobody else. */
export async function writeArchive(file: string, lines: AsyncIterable<Line>): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await pipeline(
      Readable.from(sealed(lines)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flags: "wx" }),
    );
    renameSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Reads a backup line by line. Throws a Complaint, at the latest behind the last line, when it is not whole. */
export async function* readArchive(file: string): AsyncGenerator<Line> {
  const seal = createHash("sha256");
  let whole = false;
  for await (const line of linesOf(file)) {
    if (line.startsWith("{") && "seal" in JSON.parse(line)) {
      whole = JSON.parse(line).seal === seal.copy().digest("hex");
    } else {
      seal.update(`${line}\n`);
      yield line.startsWith(ROW) ? { kind: "row", text: line.slice(1) } : JSON.parse(line);
    }
  }
  if (!whole) throw damaged(file);
}

async function* sealed(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  const seal = createHash("sha256");
  for await (const line of lines) {
    const text = `${line.kind === "row" ? ROW + line.text : JSON.stringify(line)}\n`;
    seal.update(text);
    yield text;
  }
  yield `${JSON.stringify({ seal: seal.digest("hex") })}\n`;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = createGunzip();
  // A pipe forgets errors; both have to end the reading.
  source.on("error", (error) => text.destroy(error));
  try {
    yield* createInterface({ input: source.pipe(text), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Complaint(`Die Sicherung „${path}“ gibt es nicht.`);
    if (code?.startsWith("Z_")) throw damaged(file);
    throw error;
  }
}

function damaged(file: string): Complaint {
  return new Complaint(`„${file}“ ist keine vollständige Sicherung; es wurde nichts verändert.`);
}
