import { networkMap } from "@/lib/privacy/map/network";
import { peopleMap } from "@/lib/privacy/map/people";
import type { TableMap } from "@/lib/privacy/map/table";
import { workMap } from "@/lib/privacy/map/work";

/**
 * Data about people, table by table. Every column that can hold words stands here (a test tells which one is
 * missing); ids, days, numbers and states name nobody by their type. A table that is missing is exported and
 * swept all the same, as if all its columns were words.
 */
export const personMap: Record<string, TableMap> = { ...peopleMap, ...networkMap, ...workMap };

export type ColumnClass = "own" | "words" | "others" | "technical";

/** What a column is; null for one nobody has classified yet. */
export function classOf(table: string, column: string): ColumnClass | null {
  const map = personMap[table];
  const classes = ["own", "words", "others", "technical"] as const;
  return classes.find((one) => map?.[one]?.split(" ").includes(column)) ?? null;
}
