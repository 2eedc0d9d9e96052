import type { Kind } from "@/lib/search/rules";

/** One thing that was found: where it is, what it is called, and where the words stand when not in the name. */
export type Result = { id: string; href: string; title: string; more: string | null };

export type Results = {
  kinds: { kind: Kind; results: Result[]; hasMore: boolean }[];
  /** Names of cities that sound like what was typed; only when nothing was found. */
  similar: string[];
};
