import { type Block, type Document, spansOf, type Words } from "@/lib/documents/document";

/** A document as plain text: blocks divided by an empty line, addresses written out behind what they stand for. */
export function toText(document: Document): string {
  return `${document.blocks.map(inText).join("\n\n")}\n`;
}

function inText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "paragraph":
      return writtenOut(block.text);
    case "list":
      return block.items
        .map((item, index) => hanging(block.ordered ? `${index + 1}. ` : "– ", writtenOut(item)))
        .join("\n");
    case "facts":
      return block.rows.map(({ term, text }) => `${term}: ${text}`).join("\n");
    case "table":
      return [block.caption, ...block.rows.map((row) => inRow(block.head, row))].join("\n");
    case "quote":
      return `„${block.text}“\n– ${block.by}`;
  }
}

function writtenOut(words: Words): string {
  return spansOf(words)
    .map(({ text, href }) => {
      const address = href?.replace(/^(mailto|tel):/, "");
      return address && address !== text ? `${text} (${address})` : text;
    })
    .join("");
}

function hanging(mark: string, text: string): string {
  return mark + text.replaceAll("\n", `\n${" ".repeat(mark.length)}`);
}

/** Columns do not line up in plain text, so each cell says what it is. */
function inRow(head: readonly string[], row: readonly string[]): string {
  const cells = row.flatMap((cell, column) =>
    cell === "" ? [] : [column === 0 ? cell : `${head[column] ?? ""}: ${cell}`],
  );
  return `– ${cells.join("; ")}`;
}
