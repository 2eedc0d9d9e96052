import { availableParallelism } from "node:os";

/** How many database tests run side by side, each in a database of its own. */
export const DATABASES = Math.min(4, availableParallelism());

/** The name of the database of one worker, by Vitest's count from 1. */
export function databaseOf(worker: number, name: string): string {
  return worker === 1 ? name : `${name}_${worker}`;
}
