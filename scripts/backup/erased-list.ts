import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Complaint } from "../complaint";
import type { Erased } from "./erase-again";

const NAME = "geloescht.json";

/** The list beside a backup: who was erased until the newest backup of that folder, by ids alone. */
export function readErasedList(backup: string): Erased[] {
  const file = join(dirname(backup), NAME);
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Complaint(`„${file}“ ist nicht lesbar; ohne sie kämen gelöschte Personen zurück.`);
  }
}

/** Adds to the list beside a backup; nobody ever leaves it. */
export function keepErasedList(backup: string, erased: readonly Erased[]): void {
  const file = join(dirname(backup), NAME);
  const all = merge(readErasedList(backup), erased);
  writeFileSync(`${file}.part`, `${JSON.stringify(all, null, 1)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/** Each person once, as it was noted first. */
export function merge(...lists: readonly (readonly Erased[])[]): Erased[] {
  const byPerson = new Map<string, Erased>();
  for (const one of lists.flat()) {
    const key = `${one.userId} ${one.officialId}`;
    if (!byPerson.has(key)) byPerson.set(key, one);
  }
  return [...byPerson.values()];
}
