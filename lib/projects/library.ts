import { z } from "zod";
import { type CitySize, SIZES } from "@/lib/cities/size";
import { FederalState, Theme } from "@/prisma/generated/enums";

export const ENTRIES_PER_PAGE = 20;

export const KINDS = ["project", "goal"] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody looks for in the library; null is everything. */
export type LibrarySearch = {
  /** Words that all have to stand somewhere in the entry or the name of its city. */
  words: string | null;
  kind: Kind | null;
  theme: Theme | null;
  state: FederalState | null;
  size: CitySize | "UNKNOWN" | null;
  page: number;
};

/** The addresses of the library: ?q=&kind=&theme=&state=&size=&page= */
export type LibraryParams = Partial<
  Record<"q" | "kind" | "theme" | "state" | "size" | "page", string | string[] | undefined>
>;

const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? "")]);
const params = z.object({
  q: one
    .transform((typed) => typed.replaceAll(/\p{C}/gu, " ").trim().slice(0, 100) || null)
    .catch(null),
  kind: one.pipe(z.enum(KINDS)).nullable().catch(null),
  theme: one.pipe(z.enum(Theme)).nullable().catch(null),
  state: one.pipe(z.enum(FederalState)).nullable().catch(null),
  size: one
    .pipe(z.enum([...SIZES, "UNKNOWN"]))
    .nullable()
    .catch(null),
  page: one.transform(Number).pipe(z.int().min(1).max(10_000)).catch(1),
});

/** Reads what was looked for from an address; what makes no sense counts as not said. */
export function readLibrarySearch(address: LibraryParams): LibrarySearch {
  const { q, ...rest } = params.parse(address);
  return { words: q, ...rest };
}

/** Whether anything narrows the list. */
export function isNarrowed({ page: _, ...search }: LibrarySearch): boolean {
  return Object.values(search).some((value) => value !== null);
}

/** The address of another page of the same search. */
export function libraryAddress({ words, page, ...rest }: LibrarySearch, to = page): string {
  const query = new URLSearchParams({
    ...(words ? { q: words } : {}),
    ...Object.fromEntries(
      Object.entries(rest).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    ),
    ...(to > 1 ? { page: String(to) } : {}),
  });
  return query.size > 0 ? `/projects?${query}` : "/projects";
}

/** The words of a search, at most five. */
export function wordsOf(words: string | null): string[] {
  return (words ?? "").split(/\s+/).filter(Boolean).slice(0, 5);
}
