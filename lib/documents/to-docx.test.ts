import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Block } from "./document";
import { toDocx } from "./to-docx";

async function filesOf(...blocks: Block[]): Promise<Map<string, string>> {
  const createdAt = new Date("2026-11-25T12:00:00Z");
  const title = "Protokoll <Ä & Ö>";
  return unzip(await toDocx({ title, subject: "Ergebnis", author: "Lemgo", createdAt, blocks }));
}

/** The files of an archive by name, read from its central directory (APPNOTE.TXT, 4.3.12). */
function unzip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    const key = archive.toString("utf8", at + 46, at + 46 + (name ?? 0));
    files.set(key, (method === 8 ? inflateRawSync(content) : content).toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

async function bodyOf(...blocks: Block[]): Promise<string> {
  return (await filesOf(...blocks)).get("word/document.xml") ?? "";
}

describe("a DOCX", () => {
  it("is German and says what it is and who wrote it", async () => {
    const files = await filesOf({ kind: "paragraph", text: "Kurz." });
    expect(files.get("docProps/core.xml")).toContain("<dc:title>Protokoll &lt;Ä &amp; Ö&gt;<");
    expect(files.get("docProps/core.xml")).toContain("<dc:creator>Lemgo<");
    expect(files.get("word/styles.xml")).toMatch(/<w:lang [^>]*w:val="de-DE"/);
  });

  it.each([1, 2, 3] as const)("has a real heading of level %s", async (level) => {
    const body = await bodyOf({ kind: "heading", level, text: "Ablauf" });
    expect(body).toMatch(new RegExp(`<w:pStyle w:val="Heading${level}"/>.*Ablauf`));
  });

  it("has real lists, each ordered one counted from one", async () => {
    const items = ["eins", "zwei"];
    const body = await bodyOf(
      { kind: "list", ordered: true, items },
      { kind: "list", ordered: true, items },
      { kind: "list", items },
    );
    const lists = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(lists).toHaveLength(6);
    expect(new Set(lists).size).toBe(3);
  });

  it("repeats the head of a table and cuts no row", async () => {
    const body = await bodyOf({
      kind: "table",
      caption: "Vereinbarungen",
      head: ["Was", "Wer"],
      rows: [["Leitfaden teilen", "Lemgo"]],
    });
    expect(body.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit/g)).toHaveLength(2);
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>.*Vereinbarungen/);
  });

  it("keeps line breaks, links, quotes and facts", async () => {
    const files = await filesOf(
      { kind: "paragraph", text: "oben\nunten" },
      { kind: "paragraph", text: [{ text: "Netz", href: "https://www.lemgo.de/" }] },
      { kind: "quote", text: "Das hilft.", by: "Bürgermeister Baier" },
      { kind: "facts", rows: [{ term: "Wann", text: "17. März" }] },
    );
    const body = files.get("word/document.xml");
    expect(body).toMatch(/oben<.*<w:br\/>.*unten/);
    expect(files.get("word/_rels/document.xml.rels")).toContain("https://www.lemgo.de/");
    expect(body).toMatch(/<w:pStyle w:val="Quote"\/>.*„Das hilft.“/);
    expect(body).toMatch(/Wann.*<w:tab\/>.*17\. März/);
  });

  it("takes words for words, whatever they are", async () => {
    const body = await bodyOf({ kind: "paragraph", text: "CURRENT\u0000\u000b<w:p>&" });
    expect(body).toContain("CURRENT&lt;w:p&gt;&amp;");
    expect(body).not.toContain("instrText");
  });

  it("numbers its pages", async () => {
    const files = await filesOf({ kind: "paragraph", text: "Kurz." });
    const footer = [...files].find(([name]) => name.startsWith("word/footer"))?.[1];
    expect(footer).toMatch(/Seite .*PAGE.* von .*NUMPAGES/);
  });
});
