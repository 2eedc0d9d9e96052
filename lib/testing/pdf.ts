import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Document } from "@/lib/documents/document";
import { toPdf } from "@/lib/documents/to-pdf";

type Node = { role?: string; id?: string; children?: Node[] };
type Item = { str: string; hasEOL: boolean } | { type: string; id?: string };

/** A document as PDF, opened again. */
export async function openPdf(document: Document): Promise<PDFDocumentProxy> {
  return getDocument({ data: await toPdf(document), verbosity: 0 }).promise;
}

/** The structure of a page as nested roles, content left out. */
export async function rolesOf(pdf: PDFDocumentProxy, number: number): Promise<unknown> {
  const walk = ({ role = "", children = [] }: Node): unknown => {
    const inner = children.filter((child) => child.role).map(walk);
    return inner.length > 0 ? { [role]: inner } : role;
  };
  return walk(await treeOf(pdf, number));
}

/** What is to be read on a page in the order of its structure, part by part: "Protokoll|Wann|17. März". */
export async function readAloud(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const said = wordsById(items);
  const walk = ({ id, children = [] }: Node): string[] =>
    id ? [said.get(id) ?? ""] : children.flatMap(walk);
  const parts = walk(await treeOf(pdf, number));
  return parts.map((part) => part.replaceAll(/\s+/g, " ").trim()).join("|");
}

/** All pages read aloud. */
export async function readAllAloud(pdf: PDFDocumentProxy): Promise<string[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(numbers.map((number) => readAloud(pdf, number)));
}

/** All that is seen on a page, headers and footers too. */
export async function seenOn(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join("\n");
}

async function treeOf(pdf: PDFDocumentProxy, number: number): Promise<Node> {
  return (await (await pdf.getPage(number)).getStructTree()) ?? {};
}

/** The words within each marked content. */
function wordsById(items: readonly Item[]): Map<string, string> {
  const said = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    const id = open.at(-1) ?? "";
    if ("str" in item) said.set(id, (said.get(id) ?? "") + wordsOf(item));
    else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  return said;
}

function wordsOf({ str, hasEOL }: { str: string; hasEOL: boolean }): string {
  return hasEOL ? `${str} ` : str;
}
