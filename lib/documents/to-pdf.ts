import { buffer } from "node:stream/consumers";
import type { Document } from "@/lib/documents/document";
import { type Prepared, prepare } from "@/lib/documents/pdf-blocks";
import { numberPages, openSheet, roomOn, type Sheet, turn } from "@/lib/documents/pdf-pages";

/** A document as tagged PDF (PDF/UA-1, ISO 14289-1) on A4, in German, its fonts embedded. */
export async function toPdf(document: Document): Promise<Uint8Array> {
  const sheet = openSheet(document);
  const blocks = document.blocks.map(prepare);
  blocks.forEach((block, index) => {
    printBlock(sheet, block, togetherFrom(blocks, index));
  });
  sheet.root.end();
  numberPages(sheet, document);
  sheet.pdf.end();
  return new Uint8Array(await buffer(sheet.pdf));
}

function printBlock(sheet: Sheet, { before, print }: Prepared, together: number): void {
  if (!sheet.fresh) {
    if (roomOn(sheet) < before + together) turn(sheet);
    else sheet.y += before;
  }
  print(sheet);
}

/** What must stand together from a block on: headings with the beginning of what they head. */
function togetherFrom(blocks: readonly Prepared[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  const next = block.leads ? blocks[index + 1] : undefined;
  return block.start + (next ? next.before + togetherFrom(blocks, index + 1) : 0);
}
