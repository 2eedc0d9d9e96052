import { describe, expect, it } from "vitest";
import { openPdf, readAllAloud, readAloud, rolesOf, seenOn } from "@/lib/testing/pdf";
import type { Block, Document } from "./document";
import { fonts } from "./fonts";
import { toPdf } from "./to-pdf";

const SENTENCE =
  "Die Bürgermeister*innen der vier Städte tauschen sich aus über das, was sie voneinander übernehmen können. ";

function documentOf(...blocks: Block[]): Document {
  const createdAt = new Date("2026-11-25T12:00:00Z");
  return {
    title: "Protokoll <Ä & Ö>",
    subject: "Was vereinbart wurde",
    author: "Koordinierungsstelle Lemgo",
    createdAt,
    blocks,
  };
}

const WHOLE = documentOf(
  { kind: "heading", level: 1, text: "Protokoll" },
  { kind: "facts", rows: [{ term: "Wann", text: "17. März 2027" }] },
  { kind: "heading", level: 2, text: "Ablauf" },
  {
    kind: "paragraph",
    text: [
      { text: "Mehr " },
      { text: "im Leitfaden", href: "https://www.lemgo.de/leitfaden" },
      { text: ", ganz " },
      { text: "neu", strong: true },
      { text: "." },
    ],
  },
  { kind: "heading", level: 3, text: "Themen" },
  { kind: "list", ordered: true, items: ["Ehrenamt", "Jugend"] },
  {
    kind: "table",
    caption: "Vereinbarungen",
    head: ["Was", "Wer"],
    rows: [["Leitfaden teilen", "Lemgo"]],
  },
  { kind: "quote", text: "Das hilft.", by: "Bürgermeister Baier" },
);

async function raw(document: Document): Promise<string> {
  return Buffer.from(await toPdf(document)).toString("latin1");
}

describe("a PDF", () => {
  it("has headings, lists, tables, quotes and links for those who do not see them", async () => {
    expect(await rolesOf(await openPdf(WHOLE), 1)).toEqual({
      Root: [
        {
          Document: [
            "H1",
            { L: [{ LI: ["Lbl", "LBody"] }] },
            "H2",
            { P: ["Link"] },
            "H3",
            { L: [{ LI: ["Lbl", "LBody"] }, { LI: ["Lbl", "LBody"] }] },
            { Table: ["Caption", { TR: ["TH", "TH"] }, { TR: ["TD", "TD"] }] },
            { BlockQuote: ["P", "P"] },
          ],
        },
      ],
    });
  });

  it("is read in the order it was written, without page numbers", async () => {
    expect(await readAloud(await openPdf(WHOLE), 1)).toBe(
      "Protokoll|Wann|17. März 2027|Ablauf|Mehr|im Leitfaden||, ganz neu.|Themen|1.|Ehrenamt|2.|Jugend|Vereinbarungen|Was|Wer|Leitfaden teilen|Lemgo|„Das hilft.“|Bürgermeister Baier",
    );
  });

  it("says what it is, in German, and calls itself PDF/UA", async () => {
    const pdf = await openPdf(WHOLE);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "Protokoll <Ä & Ö>",
      Author: "Koordinierungsstelle Lemgo",
      Subject: "Was vereinbart wurde",
      Language: "de-DE",
      PDFFormatVersion: "1.7",
    });
    expect(metadata?.get("dc:title")).toBe("Protokoll <Ä & Ö>");
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ["Marked", true],
        ["UserProperties", false],
        ["Suspects", false],
      ]),
    );
    const bytes = await raw(WHOLE);
    expect(bytes).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(bytes).toMatch(/\/Lang \(de-DE\)/);
    expect(bytes).toMatch(/\/DisplayDocTitle true/);
    expect(bytes).toMatch(/\/Tabs \/S/);
    expect(bytes).toMatch(/\/Scope \/Column/);
  });

  it("describes where a link leads", async () => {
    const page = await (await openPdf(WHOLE)).getPage(1);
    const [link] = await page.getAnnotations();
    expect(link).toMatchObject({
      subtype: "Link",
      url: "https://www.lemgo.de/leitfaden",
      contentsObj: { str: "im Leitfaden: https://www.lemgo.de/leitfaden" },
    });
  });

  it("embeds every font it uses", async () => {
    const bytes = await raw(WHOLE);
    const used = bytes.match(/\/Subtype \/Type0/g) ?? [];
    const files = bytes.match(/\/FontFile2 /g) ?? [];
    expect(used).toHaveLength(2);
    expect(files).toHaveLength(2);
    expect(bytes).not.toContain("Helvetica");
  });

  it("goes on over many pages, numbers them and loses nothing", async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`Zeile ${at}`, SENTENCE, "Lemgo"]);
    const document = documentOf(
      { kind: "heading", level: 1, text: "Lang" },
      { kind: "paragraph", text: SENTENCE.repeat(60) },
      { kind: "table", caption: "Viel", head: ["Nummer", "Was", "Wer"], rows },
    );
    const pdf = await openPdf(document);
    expect(pdf.numPages).toBeGreaterThan(4);
    const said = (await readAllAloud(pdf)).join("|");
    const sentences = said.replaceAll("|", " ").split(SENTENCE.trim());
    expect(sentences.length - 1).toBe(60 + 90);
    expect(said.match(/\|Nummer\|Was\|Wer/g)).toHaveLength(1);
    for (const row of rows) expect(said).toContain(`|${row[0]}|`);
    expect(await rolesOf(pdf, 2)).toMatchObject({ Root: [{ Document: expect.any(Array) }] });
    const seen = await seenOn(pdf, 2);
    expect(seen).toContain(`Seite 2 von ${pdf.numPages}`);
    expect(seen).toContain("Protokoll <Ä & Ö>");
  });

  it("never leaves a heading alone at the foot of a page", async () => {
    for (let lines = 40; lines < 56; lines++) {
      const items = Array.from({ length: lines }, (_, at) => `Punkt ${at}`);
      const pdf = await openPdf(
        documentOf(
          { kind: "list", items },
          { kind: "heading", level: 2, text: "Überschrift" },
          { kind: "heading", level: 3, text: "Darunter" },
          { kind: "paragraph", text: SENTENCE.repeat(3) },
        ),
      );
      const pages = await readAllAloud(pdf);
      const withHeading = pages.find((page) => page.includes("Überschrift"));
      expect(withHeading).toContain("Darunter|Die Bürgermeister*innen");
    }
  });

  it("reads letters right that are parts of others, and puts a mark for signs its fonts lack", async () => {
    const text = "Ä A é E\u0301 z.\u202fB. 15\u{2010}10 漢 👩\u200d🚒 \u0000fi Straße";
    const pdf = await openPdf(documentOf({ kind: "paragraph", text }));
    expect(await readAloud(pdf, 1)).toBe("Ä A é É z. B. 15-10 ? ?? fi Straße");
  });

  it("breaks a word that is wider than the page, and cuts a row that is longer than one", async () => {
    const word = "x".repeat(900);
    const pdf = await openPdf(
      documentOf(
        { kind: "paragraph", text: word },
        {
          kind: "table",
          caption: "Lang",
          head: ["Was", "Wer"],
          rows: [[SENTENCE.repeat(120), "Lemgo"]],
        },
      ),
    );
    const pages = await readAllAloud(pdf);
    const said = pages.join(" ").replaceAll(/\s+/g, " ");
    expect(said.match(/x/g)?.length).toBeGreaterThanOrEqual(900);
    expect(said.split(SENTENCE.trim()).length - 1).toBeGreaterThan(115);
  });

  it("reads its fonts once", () => {
    expect(fonts().regular).toBe(fonts().regular);
  });
});
