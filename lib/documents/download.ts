import type { Document } from "@/lib/documents/document";
import { toDocx } from "@/lib/documents/to-docx";
import { toPdf } from "@/lib/documents/to-pdf";
import { toText } from "@/lib/documents/to-text";
import { cleanName, disposition } from "@/lib/files/rules";

type Format = "pdf" | "docx" | "txt";

const MEDIA_TYPES: Record<Format, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain; charset=utf-8",
};

const WRITERS: Record<Format, (document: Document) => Promise<Uint8Array> | string> = {
  pdf: toPdf,
  docx: toDocx,
  txt: toText,
};

/** A document as a file to be saved, under a name without its ending ("protokoll-2027-03-17"); no cache keeps it. */
export async function download(
  document: Document,
  format: Format,
  name: string,
): Promise<Response> {
  const content = await WRITERS[format](document);
  return new Response(typeof content === "string" ? content : new Blob([new Uint8Array(content)]), {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": disposition("attachment", cleanName(name, format)),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
