import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive, startedAt } from "../database/process";
import { beTheOnlyOne, noteWebServer } from "./only-one";

let folder: string;
let note: string;
let database: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rathausrunde-note-"));
  note = join(folder, "running.json");
  database = join(folder, "postgres");
  mkdirSync(database);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

async function someProcess(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", ...args]);
  children.push(child);
  await once(child, "spawn");
  return child.pid ?? 0;
}

function readNote() {
  return JSON.parse(readFileSync(note, "utf8"));
}

it("turns away a second start in the same folder", async () => {
  const pid = await someProcess();
  writeFileSync(note, JSON.stringify({ pid, began: startedAt(pid) }));

  await expect(beTheOnlyOne(note, database)).rejects.toThrow(`läuft in diesem Ordner schon`);
  expect(readNote().pid).toBe(pid);
});

describe("starts after one that was killed", () => {
  it("though its process id belongs to a stranger by now", async () => {
    const pid = await someProcess();
    writeFileSync(note, JSON.stringify({ pid, began: "long ago" }));

    await beTheOnlyOne(note, database);

    expect(readNote().pid).toBe(process.pid);
    expect(isAlive(pid)).toBe(true);
  });

  it("and ends the web server it left behind", async () => {
    const web = await someProcess();
    const dead = { pid: 999_999_999, began: "long ago" };
    writeFileSync(note, JSON.stringify({ ...dead, web: { pid: web, began: startedAt(web) } }));

    await beTheOnlyOne(note, database);

    expect(isAlive(web)).toBe(false);
  });

  it("and ends the database server of this very folder", async () => {
    const server = await someProcess("postgres", "-D", database);
    writeFileSync(join(database, "postmaster.pid"), `${server}\n${database}\n`);

    await beTheOnlyOne(note, database);

    expect(isAlive(server)).toBe(false);
  });

  it("and leaves the database server of another folder alone", async () => {
    const server = await someProcess("postgres", "-D", "/elsewhere");
    writeFileSync(join(database, "postmaster.pid"), `${server}\n${database}\n`);

    await beTheOnlyOne(note, database);

    expect(isAlive(server)).toBe(true);
  });

  it.each(["", "{", "[]", '{"pid":"x"}'])("whose note was cut off to %j", async (text) => {
    writeFileSync(note, text);
    await beTheOnlyOne(note, database);
    expect(readNote().pid).toBe(process.pid);
  });
});

it("remembers the web server", async () => {
  const web = await someProcess();
  await beTheOnlyOne(note, database);
  noteWebServer(note, web);
  expect(readNote()).toMatchObject({ pid: process.pid, web: { pid: web, began: startedAt(web) } });
});
