import { readFileSync } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";

/** The part of a font of fontkit that is used. */
export type Font = {
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number): Glyph;
  layout(text: string, features?: object): Run;
  readonly unitsPerEm: number;
  createSubset(): Subset;
};

type Run = { advanceWidth: number };
type Glyph = { advanceWidth: number; bbox: { minX: number }; path: Path };
type Path = { commands: readonly { command: string; args: readonly number[] }[] };
type Subset = {
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
};

const FOLDER = "node_modules/@kern-ux/native/dist/fonts/fira-sans";

/** Words; some megabytes at most. */
const MOST_REMEMBERED = 10_000;

let opened: { regular: Font; strong: Font } | null = null;

/** Fira Sans as the pages use it (SIL OFL 1.1), read once per process. */
export function fonts(): { regular: Font; strong: Font } {
  opened ??= { regular: open("FiraSans-Regular.woff2"), strong: open("FiraSans-SemiBold.woff2") };
  return opened;
}

function open(name: string): Font {
  const file = readFileSync(join(process.cwd(), FOLDER, name));
  const { font } = new PDFDocument({ font: "" }).font(file)._font;
  knowCharacters(font);
  const createSubset = font.createSubset.bind(font);
  const outlines = new Map<number, Uint8Array>();
  font.createSubset = () => withOutlinesOf(font, createSubset(), outlines);
  rememberWords(font);
  return font;
}

/** Words come again and again, in this document and the next, and shaping them is what costs. */
function rememberWords(font: Font): void {
  const runs = new Map<string, Run>();
  const layout = font.layout.bind(font);
  font.layout = (text, features) => {
    if (features) return layout(text, features);
    const known = runs.get(text);
    if (known) return known;
    if (runs.size >= MOST_REMEMBERED) runs.clear();
    const run = layout(text);
    runs.set(text, run);
    return run;
  };
}

/** A WOFF2 file has no table of glyphs to copy from, which fontkit expects; so outlines are written anew. */
function withOutlinesOf(font: Font, subset: Subset, known: Map<number, Uint8Array>): Subset {
  subset._addGlyph = (id) => {
    const { advanceWidth, bbox, path } = font.getGlyph(id);
    const outline = known.get(id) ?? outlineOf(path);
    known.set(id, outline);
    subset.glyf.push(outline);
    subset.loca.offsets.push(subset.offset);
    subset.hmtx.metrics.push({ advance: advanceWidth, bearing: bbox.minX });
    subset.offset += outline.length;
    return subset.glyf.length - 1;
  };
  return subset;
}

/** Fontkit remembers of a glyph the character it first met it for; met as a part of "Ä", "A" would stand for nothing. */
function knowCharacters(font: Font): void {
  for (const character of font.characterSet.toSorted((a, b) => a - b)) {
    font.glyphForCodePoint(character);
  }
}

/** A glyph's outline as the simple glyph description of TrueType (OpenType 1.9, "glyf"), padded to four bytes. */
function outlineOf({ commands }: Path): Uint8Array {
  const points = commands.flatMap(({ args }) => pointsOf(args));
  if (points.length === 0) return new Uint8Array(0);

  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const ends = endsOf(commands);
  const size = 12 + 2 * ends.length + 5 * points.length;
  const bytes = new Uint8Array(size + ((4 - (size % 4)) % 4));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const write = (numbers: readonly number[]) => {
    for (const number of numbers) {
      view.setInt16(at, number);
      at += 2;
    }
  };
  write([ends.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  // The nought says that no instructions follow.
  write([...ends, 0]);
  for (const { isOn } of points) view.setUint8(at++, isOn ? 1 : 0);
  write(steps(xs));
  write(steps(ys));
  return bytes;
}

/** A command's points; all but its last are control points of a curve. */
function pointsOf(args: readonly number[]): { x: number; y: number; isOn: boolean }[] {
  return Array.from({ length: args.length / 2 }, (_, index) => {
    const [x = 0, y = 0] = args.slice(2 * index, 2 * index + 2).map(Math.round);
    return { x, y, isOn: 2 * index + 2 === args.length };
  });
}

/** The number of the last point of each contour. */
function endsOf(commands: Path["commands"]): number[] {
  let count = 0;
  return commands.flatMap(({ command, args }) => {
    count += args.length / 2;
    return command === "closePath" ? [count - 1] : [];
  });
}

/** Each number as its distance from the one before. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
