import type { Block, Inline } from "@/lib/markdown/prose";

/** The text of a block tree for mails and excerpts: paragraphs apart, lists with dashes, addresses in brackets. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).filter(Boolean).join("\n\n");
}

/** One block as text. */
export function plainBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return plainLine(block.children);
    case "quote":
      return plainText(block.children).replaceAll(/^/gm, "> ");
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}.` : "–";
          return `${mark} ${plainText(item).replaceAll("\n", "\n  ")}`;
        })
        .join("\n");
  }
}

/** Inline parts as text; a link keeps its address unless its words are the address. */
export function plainLine(parts: readonly Inline[]): string {
  return parts.map(plainPart).join("");
}

function plainPart(part: Inline): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "break":
      return "\n";
    case "link": {
      const words = plainLine(part.children);
      const address = part.href.replace(/^mailto:/, "");
      return words === address || `${words}/` === address ? address : `${words} (${address})`;
    }
    default:
      return plainLine(part.children);
  }
}
