import { toPdf } from "@/lib/documents/to-pdf";

const LETTERS =
  "AÄBCDEFGHIJKLMNOÖPQRSTUÜVWXYZ aäbcdefghijklmnoöpqrsßtuüvwxyz 0123456789 .,;:–„“()!?";

/** Opens the fonts before anybody waits for a document; the first of a process would take a quarter of a second longer. */
export async function warmUp(): Promise<void> {
  await toPdf({
    title: LETTERS,
    subject: "",
    author: "",
    createdAt: new Date(),
    blocks: [
      { kind: "heading", level: 1, text: LETTERS },
      { kind: "paragraph", text: LETTERS },
    ],
  });
}
