import { fonts } from "@/lib/documents/fonts";
import { printable } from "@/lib/outbox/printable";

const INSTEAD: Record<string, string> = {
  "\t": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2007": "\u00a0",
  "\u2009": "\u00a0",
  "\u202f": "\u00a0",
  "\u2010": "-",
  "\u2011": "-",
};
const UNKNOWN = "?";
/** What is not seen but says how to join, write or colour its neighbours. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;

const known = new Map<string, string>();

/** A text in characters the fonts have; what they lack becomes "?", and line breaks stay. */
export function readable(text: string): string {
  let written = "";
  for (const sign of printable(text).normalize("NFC").replaceAll(UNSEEN, "")) {
    written += sign === "\n" ? sign : inFont(sign);
  }
  return written;
}

function inFont(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const wish = INSTEAD[sign] ?? sign;
  const { regular, strong } = fonts();
  const codePoint = wish.codePointAt(0) ?? 0;
  const has = [regular, strong].every((font) => font.hasGlyphForCodePoint(codePoint));
  const found = has ? wish : UNKNOWN;
  known.set(sign, found);
  return found;
}
