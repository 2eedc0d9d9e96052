import type { Block } from "@/lib/documents/document";
import { columnWidths } from "@/lib/documents/fit";
import { type Line, widthsOf } from "@/lib/documents/lines";
import { PAGE, rule, type Sheet, STYLES, TEXT_WIDTH, TONES } from "@/lib/documents/pdf-pages";
import {
  type Cell,
  flow,
  linesOf,
  measureAt,
  strongLinesOf,
  tagged,
} from "@/lib/documents/pdf-text";
import { readable } from "@/lib/documents/readable";

type Table = Extract<Block, { kind: "table" }>;
type Column = { x: number; width: number };
/** The lines of each cell. */
type Row = Line[][];

const GUTTER = 12;
/** Above and below the lines of a row. */
const PADDING = 3;
const { table: style } = STYLES;

/** A table broken into lines: its caption, head and first row stay together, rows are not cut, and the head is repeated for the eye on each page. */
export function prepareTable({ caption, head, rows }: Table) {
  const columns = columnsOf([head, ...rows]);
  const title = strongLinesOf(caption, TEXT_WIDTH, style);
  const top = columns.map(({ width }, at) => strongLinesOf(head[at] ?? "", width, style));
  const lined = rows.map((row) =>
    columns.map(({ width }, at) => linesOf(row[at] ?? "", width, style)),
  );
  const together = title.length * style.leading + heightOf(top) + heightOf(lined[0] ?? []);
  return {
    before: 8,
    start: together,
    print: (sheet: Sheet) => {
      const { element: table } = tagged(sheet, sheet.root, "Table");
      flow(sheet, [
        { lines: title, x: PAGE.left, style, element: tagged(sheet, table, "Caption") },
      ]);
      printRow(sheet, columns, top, { table, type: "TH", edge: TONES.quiet });
      const onNewPage = () => {
        printRow(sheet, columns, top, { edge: TONES.quiet });
        sheet.y += PADDING;
      };
      for (const row of lined) printRow(sheet, columns, row, { table, type: "TD", onNewPage });
      table.end();
    },
  };
}

function columnsOf(rows: readonly (readonly string[])[]): Column[] {
  const measure = measureAt(style.size);
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, at) => {
    // The head is heavier and thereby wider.
    const cells = rows.map((row, index) =>
      widthsOf([{ text: readable(row[at] ?? ""), strong: index === 0 }], measure),
    );
    return {
      longest: Math.max(...cells.map(({ longest }) => longest)),
      whole: Math.max(...cells.map(({ whole }) => whole)),
    };
  });
  const widths = columnWidths(wanted, TEXT_WIDTH - GUTTER * (count - 1));
  let x: number = PAGE.left;
  return widths.map((width) => {
    const column = { x, width };
    x += width + GUTTER;
    return column;
  });
}

type Part = {
  /** Empty for a head that is repeated for the eye. */
  table?: PDFKit.PDFStructureElement;
  type?: "TH" | "TD";
  /** Tone of the line below. */
  edge?: string;
  onNewPage?: () => void;
};

function printRow(sheet: Sheet, columns: readonly Column[], row: Row, part: Part): void {
  const { table, type = "TD", edge = TONES.line, onNewPage } = part;
  const parent = table ? tagged(sheet, table, "TR").element : null;
  const scope = type === "TH" ? { scope: "Column" as const } : {};
  const cells = columns.map(({ x }, at): Cell => {
    const element = parent ? tagged(sheet, parent, type, scope) : null;
    return { lines: row[at] ?? [], x, style, element };
  });
  sheet.y += PADDING;
  flow(sheet, cells, { whole: true, ...(onNewPage ? { onNewPage } : {}) });
  sheet.y += PADDING;
  rule(sheet, sheet.y, edge);
}

function heightOf(row: Row): number {
  return Math.max(0, ...row.map((lines) => lines.length)) * style.leading + 2 * PADDING;
}
