import { type Span, spansOf, type Words } from "@/lib/documents/document";
import { linesThatFit } from "@/lib/documents/fit";
import { fonts } from "@/lib/documents/fonts";
import { breakLines, type Line, type Measure, type Piece } from "@/lib/documents/lines";
import { roomOn, type Sheet, type Style, TONES, turn } from "@/lib/documents/pdf-pages";
import { readable } from "@/lib/documents/readable";

/** Lines that stand side by side with others; what they are within the structure, or nothing to be read. */
export type Cell = {
  lines: readonly Line[];
  x: number;
  style: Style;
  element: Tagged | null;
};

/** An element of the structure with its type (ISO 32000-1, 14.8.4). */
export type Tagged = { type: string; element: PDFKit.PDFStructureElement };

/** How wide a text is at a size. */
export function measureAt(size: number): Measure {
  const { regular, strong } = fonts();
  // Both are drawn in the same units; asking for them is not free.
  const scale = size / regular.unitsPerEm;
  return (text, isStrong) => (isStrong ? strong : regular).layout(text).advanceWidth * scale;
}

/** Words as lines of a width, in characters the fonts have. */
export function linesOf(words: Words, width: number, style: Style): Line[] {
  return breakLines(readableSpans(words), width, measureAt(style.size));
}

/** The same in heavy letters. */
export function strongLinesOf(text: string, width: number, style: Style): Line[] {
  return linesOf([{ text, strong: true }], width, style);
}

function readableSpans(words: Words): Span[] {
  return spansOf(words).map((span) => ({ ...span, text: readable(span.text) }));
}

/** A new element within another. */
export function tagged(
  { pdf }: Sheet,
  parent: PDFKit.PDFStructureElement,
  type: string,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Tagged {
  const element = pdf.struct(type, options);
  parent.add(element);
  return { type, element };
}

type Flow = { whole?: boolean; onNewPage?: () => void };

/** Prints lines side by side and goes on, on further pages if need be. */
export function flow(
  sheet: Sheet,
  cells: readonly Cell[],
  { whole = false, onNewPage }: Flow = {},
) {
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const total = Math.max(...cells.map(({ lines }) => lines.length));
  let done = 0;
  while (done < total) {
    const room = Math.floor(roomOn(sheet) / leading);
    const count = linesThatFit({ room, left: total - done, whole, fresh: sheet.fresh });
    if (count === 0) {
      turn(sheet);
      onNewPage?.();
      // A repeated head is no reason to turn once more.
      sheet.fresh = true;
      continue;
    }
    for (const cell of cells) print(sheet, cell, cell.lines.slice(done, done + count), leading);
    sheet.y += count * leading;
    sheet.fresh = false;
    done += count;
  }
}

/** Prints lines from where the sheet stands; a link is an element of its own within what surrounds it. */
function print(sheet: Sheet, cell: Cell, lines: readonly Line[], leading: number): void {
  const { pdf } = sheet;
  const { element, style, x } = cell;
  let isOpen = false;
  const open = () => {
    if (isOpen) return;
    if (element) element.element.add(pdf.markStructureContent(element.type));
    else pdf.markContent("Artifact", { type: "Pagination" });
    isOpen = true;
  };
  const close = () => {
    if (isOpen) pdf.endMarkedContent();
    isOpen = false;
  };
  lines.forEach((line, index) => {
    const baseline = sheet.y + index * leading + (leading - style.size) / 2 + style.size * 0.82;
    for (const piece of line) {
      if (piece.href && element) {
        close();
        printLink(sheet, element.element, piece, { x: x + piece.x, baseline, style });
      } else {
        open();
        draw(pdf, piece, x + piece.x, baseline, style);
      }
    }
  });
  close();
}

type Place = { x: number; baseline: number; style: Style };

function printLink(
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  piece: Piece,
  { x, baseline, style }: Place,
): void {
  const { pdf } = sheet;
  const { type, element } = tagged(sheet, parent, "Link");
  element.add(pdf.markStructureContent(type));
  draw(pdf, piece, x, baseline, { ...style, color: TONES.link });
  const width = piece.width;
  pdf.lineWidth(0.5).strokeColor(TONES.link);
  pdf
    .moveTo(x, baseline + 1.6)
    .lineTo(x + width, baseline + 1.6)
    .stroke();
  pdf.endMarkedContent();
  const href = piece.href ?? "";
  pdf.link(x, baseline - style.size, width, style.size * 1.3, href, {
    structParent: element,
    // A plain string would become a name of PDF, which is no text.
    Contents: Object(`${piece.text.trim()}: ${href}`),
  });
  // Ended on its own page: pdfkit notes the page that is open when an element with an annotation ends.
  element.end();
}

function draw(pdf: Sheet["pdf"], { text, strong }: Piece, x: number, y: number, style: Style) {
  pdf
    .font(strong ? "strong" : "regular")
    .fontSize(style.size)
    .fillColor(style.color);
  pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}
