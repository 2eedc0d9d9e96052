import type { Block } from "@/lib/documents/document";
import { PAGE, type Sheet, STYLES, type Style, TEXT_WIDTH } from "@/lib/documents/pdf-pages";
import { prepareTable } from "@/lib/documents/pdf-table";
import { flow, linesOf, strongLinesOf, tagged } from "@/lib/documents/pdf-text";

/** A block broken into lines, ready to be printed; lengths in points. */
export type Prepared = {
  /** Space above, unless a page begins with it. */
  before: number;
  /** What must stand together at its beginning. */
  start: number;
  /** Belongs to what follows. */
  leads: boolean;
  print: (sheet: Sheet) => void;
};

type Of<K extends Block["kind"]> = Extract<Block, { kind: K }>;

const GAP = 6;
const MARK_WIDTH = 18;
const TERM_WIDTH = 128;
const INDENT = 18;

/** Breaks a block into lines. */
export function prepare(block: Block): Prepared {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return paragraph(block);
    case "list":
      return list(block);
    case "facts":
      return facts(block);
    case "table":
      return { leads: false, ...prepareTable(block) };
    case "quote":
      return quote(block);
  }
}

const HEADINGS = {
  1: { style: STYLES.h1, before: 0, after: 6 },
  2: { style: STYLES.h2, before: 14, after: 0 },
  3: { style: STYLES.h3, before: 12, after: 0 },
};

function heading({ level, text }: Of<"heading">): Prepared {
  const { style, before, after } = HEADINGS[level];
  const lines = strongLinesOf(text, TEXT_WIDTH, style);
  return {
    before,
    start: lines.length * style.leading + after,
    leads: true,
    print: (sheet) => {
      const element = tagged(sheet, sheet.root, `H${level}`);
      flow(sheet, [{ lines, x: PAGE.left, style, element }], { whole: true });
      element.element.end();
      sheet.y += after;
    },
  };
}

function paragraph({ text }: Of<"paragraph">): Prepared {
  const style = STYLES.body;
  const lines = linesOf(text, TEXT_WIDTH, style);
  return {
    before: GAP,
    start: startOf(lines, style),
    leads: false,
    print: (sheet) => {
      const element = tagged(sheet, sheet.root, "P");
      flow(sheet, [{ lines, x: PAGE.left, style, element }]);
      element.element.end();
    },
  };
}

function list({ items, ordered = false }: Of<"list">): Prepared {
  const style = STYLES.body;
  const width = TEXT_WIDTH - MARK_WIDTH;
  const rows = items.map((item, index) => ({
    mark: linesOf(ordered ? `${index + 1}.` : "–", MARK_WIDTH, style),
    text: linesOf(item, width, style),
  }));
  return {
    before: GAP,
    start: startOf(rows[0]?.text ?? [], style),
    leads: false,
    print: (sheet) => {
      const { element: whole } = tagged(sheet, sheet.root, "L");
      for (const { mark, text } of rows) {
        const { element: item } = tagged(sheet, whole, "LI");
        flow(sheet, [
          { lines: mark, x: PAGE.left, style, element: tagged(sheet, item, "Lbl") },
          { lines: text, x: PAGE.left + MARK_WIDTH, style, element: tagged(sheet, item, "LBody") },
        ]);
        sheet.y += 2;
      }
      whole.end();
    },
  };
}

/** Terms and what is said about them: a list whose labels are the terms. */
function facts({ rows }: Of<"facts">): Prepared {
  const { body, quiet } = STYLES;
  const lined = rows.map(({ term, text }) => ({
    term: linesOf(term, TERM_WIDTH - 10, quiet),
    text: linesOf(text, TEXT_WIDTH - TERM_WIDTH, body),
  }));
  const first = lined[0];
  return {
    before: GAP,
    start: first ? Math.max(first.term.length, first.text.length) * body.leading : 0,
    leads: false,
    print: (sheet) => {
      const { element: whole } = tagged(sheet, sheet.root, "L");
      for (const { term, text } of lined) {
        const { element: item } = tagged(sheet, whole, "LI");
        const [label, said] = [tagged(sheet, item, "Lbl"), tagged(sheet, item, "LBody")];
        const cells = [
          { lines: term, x: PAGE.left, style: quiet, element: label },
          { lines: text, x: PAGE.left + TERM_WIDTH, style: body, element: said },
        ];
        flow(sheet, cells, { whole: true });
        sheet.y += 2;
      }
      whole.end();
    },
  };
}

function quote({ text, by }: Of<"quote">): Prepared {
  const { body, quiet } = STYLES;
  const width = TEXT_WIDTH - 2 * INDENT;
  const lines = linesOf(`„${text}“`, width, body);
  const source = linesOf(by, width, quiet);
  return {
    before: GAP,
    start: startOf(lines, body) + source.length * quiet.leading,
    leads: false,
    print: (sheet) => {
      const { element: whole } = tagged(sheet, sheet.root, "BlockQuote");
      const x = PAGE.left + INDENT;
      flow(sheet, [{ lines, x, style: body, element: tagged(sheet, whole, "P") }]);
      flow(sheet, [{ lines: source, x, style: quiet, element: tagged(sheet, whole, "P") }]);
      whole.end();
    },
  };
}

/** The lines that must stand together where a text begins: two, and three where one would be left over. */
function startOf(lines: readonly unknown[], { leading }: Style): number {
  return leading * (lines.length <= 3 ? lines.length : 2);
}
