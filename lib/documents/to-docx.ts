import * as docx from "docx";
import {
  type Block,
  type Document,
  type Span,
  spansOf,
  type Words,
} from "@/lib/documents/document";
import { LINE, STYLES } from "@/lib/documents/docx-styles";
import { t } from "@/lib/i18n/words";
import { printable } from "@/lib/outbox/printable";

const BULLETS = "bullets";
const NUMBERS = "numbers";
/** Twentieths of a point (ECMA-376, 22.9.2.14). */
const TWIPS = { termColumn: 2800, indent: 360, textWidth: 9300, margin: 1300 };
const HEADINGS = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;

/** A document as Office Open XML (ECMA-376) with real headings, lists and tables, to be worked on. */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const file = new docx.Document({
    title: printable(document.title),
    subject: printable(document.subject),
    creator: printable(document.author),
    lastModifiedBy: printable(document.author),
    styles: STYLES,
    numbering: { config: [levelOf(BULLETS), levelOf(NUMBERS)] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: document.blocks.flatMap(inWord),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

const A4 = { width: 11906, height: 16838 };
const MARGINS = {
  left: TWIPS.margin,
  right: TWIPS.margin,
  top: TWIPS.margin,
  bottom: TWIPS.margin,
};

function levelOf(reference: string) {
  const { indent } = TWIPS;
  const ordered = reference === NUMBERS;
  return {
    reference,
    levels: [
      {
        level: 0,
        format: ordered ? docx.LevelFormat.DECIMAL : docx.LevelFormat.BULLET,
        text: ordered ? "%1." : "–",
        style: { paragraph: { indent: { left: indent, hanging: indent } } },
      },
    ],
  };
}

function pageNumbers(): docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const [before = "", between = ""] = t("documents.page", { page: "|", count: "|" }).split("|");
  const children = [before, CURRENT, between, TOTAL_PAGES];
  const paragraph = new docx.Paragraph({
    style: "Footer",
    children: [new docx.TextRun({ children })],
  });
  return new docx.Footer({ children: [paragraph] });
}

function inWord(block: Block, index: number): docx.FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new docx.Paragraph({ style: HEADINGS[block.level], children: runs(block.text) })];
    case "paragraph":
      return [new docx.Paragraph({ children: runs(block.text) })];
    case "list":
      return block.items.map(
        (item) =>
          new docx.Paragraph({
            style: "ListParagraph",
            // Each list is an instance of its own, so that it counts from one.
            numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance: index },
            children: runs(item),
          }),
      );
    case "facts":
      return block.rows.map(factInWord);
    case "table":
      return tableInWord(block);
    case "quote":
      return [
        new docx.Paragraph({ style: "Quote", keepNext: true, children: runs(`„${block.text}“`) }),
        new docx.Paragraph({ style: "QuoteSource", children: runs(block.by) }),
      ];
  }
}

function factInWord({ term, text }: { term: string; text: string }): docx.Paragraph {
  const { termColumn } = TWIPS;
  return new docx.Paragraph({
    style: "Facts",
    tabStops: [{ type: docx.TabStopType.LEFT, position: termColumn }],
    indent: { left: termColumn, hanging: termColumn },
    children: [
      ...runs([{ text: term, strong: true }]),
      new docx.TextRun({ children: [new docx.Tab()] }),
      ...runs(text),
    ],
  });
}

function tableInWord({ caption, head, rows }: Extract<Block, { kind: "table" }>): docx.FileChild[] {
  const edge = { style: docx.BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: docx.BorderStyle.NONE };
  return [
    new docx.Paragraph({ style: "Caption", keepNext: true, children: runs(caption) }),
    new docx.Table({
      width: { size: TWIPS.textWidth, type: docx.WidthType.DXA },
      borders: {
        top: edge,
        bottom: edge,
        insideHorizontal: edge,
        left: none,
        right: none,
        insideVertical: none,
      },
      margins: { top: 60, bottom: 60, right: 120 },
      rows: [head, ...rows].map((cells, index) => rowInWord(cells, index === 0)),
    }),
    // Word needs a paragraph between a table and what follows.
    new docx.Paragraph({ style: "AfterTable" }),
  ];
}

function rowInWord(cells: readonly string[], isHead: boolean): docx.TableRow {
  return new docx.TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map(
      (cell) =>
        new docx.TableCell({
          children: [
            new docx.Paragraph({
              style: "TableText",
              children: runs([{ text: cell, strong: isHead }]),
            }),
          ],
        }),
    ),
  });
}

function runs(words: Words): docx.ParagraphChild[] {
  return spansOf(words).flatMap((span): docx.ParagraphChild[] => {
    const children = linesOf(span);
    return span.href ? [new docx.ExternalHyperlink({ link: span.href, children })] : children;
  });
}

/** One run a line; what a run calls its children may be fields, so words are never given as such. */
function linesOf({ text, strong = false, href }: Span): docx.TextRun[] {
  return printable(text)
    .split("\n")
    .map(
      (line, index) =>
        new docx.TextRun({
          text: line,
          break: index === 0 ? 0 : 1,
          bold: strong,
          ...(href ? { style: "Hyperlink" } : {}),
        }),
    );
}
