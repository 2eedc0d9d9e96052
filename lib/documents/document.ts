/** What a document consists of, before it becomes PDF, DOCX or plain text. There is no other way to make one. */
export type Document = {
  /** What the file calls itself; what is printed on top is the first heading. */
  title: string;
  /** One sentence for those who look at the file's properties. */
  subject: string;
  /** Who answers for it: a coordination body, a city, the network. */
  author: string;
  createdAt: Date;
  blocks: readonly Block[];
};

export type Block =
  /** Levels follow each other: the first heading is of level 1, and none is skipped. */
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: Words }
  | { kind: "list"; items: readonly Words[]; ordered?: boolean }
  | { kind: "facts"; rows: readonly { term: string; text: string }[] }
  /** Cells are plain text; the caption says what the table is about. */
  | {
      kind: "table";
      caption: string;
      head: readonly string[];
      rows: readonly (readonly string[])[];
    }
  /** Somebody's own words, without quotation marks; `by` is who said them. */
  | { kind: "quote"; text: string; by: string };

/** Plain text, or pieces of it. A line break in it stays one. */
export type Words = string | readonly Span[];

export type Span = {
  text: string;
  strong?: boolean;
  /** Where it leads: an absolute https, mailto or tel address. */
  href?: string;
};

/** Words as pieces, whichever way they were given. */
export function spansOf(words: Words): readonly Span[] {
  return typeof words === "string" ? [{ text: words }] : words;
}
