import { z } from "zod";

/** Kinds of things that can be found, in the order in which they are shown. */
export const KINDS = [
  "city",
  "circle",
  "project",
  "appeal",
  "press",
  "meeting",
  "commitment",
] as const;

export type Kind = (typeof KINDS)[number];

/** What is looked into for each kind of thing that is shown. */
export const FOUND = {
  city: ["city", "official", "goal"],
  circle: ["circle"],
  project: ["project"],
  appeal: ["appeal"],
  press: ["press"],
  meeting: ["meeting", "minutes"],
  commitment: ["commitment"],
} as const satisfies Record<Kind, readonly string[]>;

export type Found = (typeof FOUND)[Kind][number];

/** As many of a kind as stand on the page of all; the page of one kind shows up to `MOST_OF_KIND`. */
export const MOST_SHOWN = 5;
export const MOST_OF_KIND = 50;

/** What somebody looks for: null is nothing yet; one kind alone where they asked for it. */
export type Question = { words: string | null; kind: Kind | null };

export type SearchParams = Partial<Record<"q" | "kind", string | string[]>>;

const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? "")]);
const params = z.object({
  q: one
    .transform((typed) => typed.replaceAll(/\p{C}/gu, " ").trim().slice(0, 100) || null)
    .catch(null),
  kind: one.pipe(z.enum(KINDS)).nullable().catch(null),
});

/** Reads what is looked for from an address (?q=&kind=); what makes no sense counts as not said. */
export function readQuestion(address: SearchParams): Question {
  const { q, kind } = params.parse(address);
  return { words: q, kind };
}

/** The address of the same search for one kind alone. */
export function kindAddress(words: string, kind: Kind): string {
  return `/search?${new URLSearchParams({ q: words, kind })}`;
}

/** The single words of what was typed, at most eight: letters and digits only. */
export function wordsOf(typed: string): string[] {
  return typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8) ?? [];
}

/**
 * A question to PostgreSQL's full text search: each word may go on, so that results come while typing, from three
 * letters on, as fewer begin too many words; null without a word.
 */
export function textQuery(typed: string): string | null {
  const words = wordsOf(typed).map((word) => (word.length < 3 ? word : `${word}:*`));
  return words.length === 0 ? null : words.join(" & ");
}

export type Piece = { text: string; isMatch: boolean };

/** A text in pieces, those that begin with a word of the search marked; case and accents make no difference. */
export function markedPieces(text: string, typed: string): Piece[] {
  const wanted = wordsOf(typed).map(plain);
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    const length = Math.max(
      0,
      ...wanted.map((word) => (plain(part).startsWith(word) ? word.length : 0)),
    );
    if (length > 0) pieces.push({ text: part.slice(0, length), isMatch: true });
    if (part.length > length) pieces.push({ text: part.slice(length), isMatch: false });
  }
  return pieces;
}

/** Letter by letter without case and accents, so that places stay where they are. */
function plain(word: string): string {
  return [...word]
    .map((letter) => letter.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "")[0] ?? letter)
    .join("");
}
