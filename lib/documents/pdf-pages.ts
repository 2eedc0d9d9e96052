import PDFDocument from "pdfkit";
import type { Document } from "@/lib/documents/document";
import { fonts } from "@/lib/documents/fonts";
import { readable } from "@/lib/documents/readable";
import { t } from "@/lib/i18n/words";

/** A4 in points (ISO 216), and where text stands on it. */
export const PAGE = { width: 595.28, height: 841.89, left: 52, right: 52, top: 56, bottom: 56 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

// KERN's tones, repeated here for paper.
export const TONES = { ink: "#171a2b", quiet: "#535b6f", line: "#b9c0ce", link: "#1c4fc4" };

/** Text in one size; lengths in points. */
export type Style = { size: number; leading: number; color: string };

export const STYLES = {
  h1: { size: 18, leading: 23, color: TONES.ink },
  h2: { size: 13, leading: 17, color: TONES.ink },
  h3: { size: 10.5, leading: 14.5, color: TONES.ink },
  body: { size: 10, leading: 14, color: TONES.ink },
  quiet: { size: 10, leading: 14, color: TONES.quiet },
  table: { size: 9, leading: 12, color: TONES.ink },
  small: { size: 8.5, leading: 11, color: TONES.quiet },
} satisfies Record<string, Style>;

/** The pages of a PDF, and where the next line goes. */
export type Sheet = {
  pdf: Archive;
  /** Root of the structure (ISO 32000-1, 14.8.4.2). */
  root: PDFKit.PDFStructureElement;
  y: number;
  /** Nothing stands on the page yet. */
  fresh: boolean;
};

/** The PDF of pdfkit, whose metadata stay well-formed XML whatever a title contains. */
class Archive extends PDFDocument {
  override endMetadata(): void {
    const { info } = this;
    for (const key of ["Title", "Author", "Subject"] as const) {
      info[key] = (info[key] ?? "").replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    }
    super.endMetadata();
  }
}

/** An empty tagged PDF in German (PDF/UA-1, ISO 14289-1) that says who made it and when. */
export function openSheet({ title, subject, author, createdAt }: Document): Sheet {
  const pdf = new Archive({
    pdfVersion: "1.7",
    tagged: true,
    lang: "de-DE",
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: "",
    info: {
      Title: readable(title),
      Subject: readable(subject),
      Author: readable(author),
      Creator: "Rathausrunde",
      CreationDate: createdAt,
    },
  });
  pdf.initSubset({ subset: "PDF/UA" });
  const { regular, strong } = fonts();
  pdf.registerFont("regular", regular).registerFont("strong", strong);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const sheet = { pdf, root, y: 0, fresh: true };
  turn(sheet);
  return sheet;
}

/** Goes on at the top of a new page. */
export function turn(sheet: Sheet): void {
  sheet.pdf.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  sheet.y = PAGE.top;
  sheet.fresh = true;
}

/** How much of the page is left, in points. */
export function roomOn(sheet: Sheet): number {
  return PAGE.height - PAGE.bottom - sheet.y;
}

/** A thin line across the page or a part of it; nothing to be read. */
export function rule(sheet: Sheet, y: number, color: string = TONES.line): void {
  const { pdf } = sheet;
  pdf.markContent("Artifact", { type: "Layout" });
  pdf.lineWidth(0.6).strokeColor(color);
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.width - PAGE.right, y)
    .stroke();
  pdf.endMarkedContent();
}

/** Numbers the pages and names on each what it belongs to; readers of the structure are spared it. */
export function numberPages({ pdf }: Sheet, { title, author }: Document): void {
  const { count } = pdf.bufferedPageRange();
  const baseline = PAGE.height - 36;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    pdf.markContent("Artifact", { type: "Pagination" });
    const number = t("documents.page", { page: String(page + 1), count: String(count) });
    pdf.font("regular").fontSize(STYLES.small.size).fillColor(STYLES.small.color);
    const width = pdf.widthOfString(number);
    draw(number, PAGE.width - PAGE.right - width, baseline);
    draw(shortened(readable(author), TEXT_WIDTH - width - 20), PAGE.left, baseline);
    if (page > 0) draw(shortened(readable(title), TEXT_WIDTH), PAGE.left, 44);
    pdf.endMarkedContent();
  }

  function draw(text: string, x: number, y: number): void {
    pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }

  function shortened(text: string, most: number): string {
    const line = text.replaceAll("\n", " ");
    if (pdf.widthOfString(line) <= most) return line;
    let end = line.length;
    while (end > 0 && pdf.widthOfString(`${line.slice(0, end)}…`) > most) end -= 1;
    return `${line.slice(0, end).trimEnd()}…`;
  }
}
