import type { Span } from "@/lib/documents/document";

/** Words of one look on one line, at an offset from its beginning, in points. */
export type Piece = {
  text: string;
  strong: boolean;
  href: string | null;
  x: number;
  width: number;
};
export type Line = readonly Piece[];
/** How wide words are in points. */
export type Measure = (text: string, strong: boolean) => number;

type Word = { text: string; strong: boolean; href: string | null };

/** Breaks words into lines of at most a width: at spaces, behind hyphens and slashes, and within a word only where it is wider than a line. Nothing is hyphenated. */
export function breakLines(spans: readonly Span[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  const end = () => {
    lines.push(line);
    line = [];
  };
  for (const word of wordsOf(spans)) {
    if (word === "\n") {
      end();
      continue;
    }
    for (const part of partsOf(word, width, measure)) {
      const bare = measure(part.text.trimEnd(), part.strong);
      if (line.length > 0 && endOf(line) + bare > width) end();
      append(line, part, measure);
    }
  }
  end();
  return lines;
}

/** The width of the longest word and of the whole, unbroken, in points. */
export function widthsOf(
  spans: readonly Span[],
  measure: Measure,
): { longest: number; whole: number } {
  let [longest, whole, line] = [0, 0, 0];
  for (const word of wordsOf(spans)) {
    const width = word === "\n" ? 0 : measure(word.text, word.strong);
    line = word === "\n" ? 0 : line + width;
    longest = Math.max(longest, width);
    whole = Math.max(whole, line);
  }
  return { longest, whole };
}

/** Where a line may be broken: after spaces (but no others than the plain one), after a hyphen or slash within a word. */
const BREAKS = /(?<= )(?=[^ ])|(?<=[\p{L}\p{N}][-/–])(?=[\p{L}\p{N}])|(?<=\n)|(?=\n)/u;

function wordsOf(spans: readonly Span[]): (Word | "\n")[] {
  return spans.flatMap(({ text, strong = false, href }) =>
    text
      .split(BREAKS)
      .filter((part) => part !== "")
      .map((part) => (part === "\n" ? part : { text: part, strong, href: href ?? null })),
  );
}

/** A word as it is, or in parts that fit where it is wider than a line. */
function partsOf(word: Word, width: number, measure: Measure): Word[] {
  if (measure(word.text.trimEnd(), word.strong) <= width) return [word];
  const parts: Word[] = [];
  let text = "";
  for (const sign of word.text) {
    if (text && measure(text + sign, word.strong) > width) {
      parts.push({ ...word, text });
      text = "";
    }
    text += sign;
  }
  return [...parts, { ...word, text }];
}

/** Words of the same look become one piece, so that they are drawn and read at one go. */
function append(line: Piece[], { text, strong, href }: Word, measure: Measure): void {
  const last = line.at(-1);
  const width = measure(text, strong);
  if (last && last.strong === strong && last.href === href) {
    line[line.length - 1] = { ...last, text: last.text + text, width: last.width + width };
  } else {
    line.push({ text, strong, href, x: endOf(line), width });
  }
}

function endOf(line: Line): number {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}
