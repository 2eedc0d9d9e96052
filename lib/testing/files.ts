import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import PDFDocument from "pdfkit";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const MACROS = "application/vnd.ms-";

/** The content type of an office document's main part, by what the document is. */
export const MAIN_PART = {
  docx: ["word/document.xml", `${OFFICE}.wordprocessingml.document.main+xml`],
  pptx: ["ppt/presentation.xml", `${OFFICE}.presentationml.presentation.main+xml`],
  xlsx: ["xl/workbook.xml", `${OFFICE}.spreadsheetml.sheet.main+xml`],
  docm: ["word/document.xml", `${MACROS}word.document.macroEnabled.main+xml`],
  pptm: ["ppt/presentation.xml", `${MACROS}powerpoint.presentation.macroEnabled.main+xml`],
} as const;

/** A one-page PDF with a line of text. */
export async function pdf(words = "Ein Beispiel"): Promise<Buffer> {
  const document = new PDFDocument({ info: { Title: words } });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  document.text(words);
  document.end();
  await ended;
  return Buffer.concat(parts);
}

/** The smallest picture: one grey dot. */
export function png(): Buffer {
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
  return Buffer.from(dot, "base64");
}

/** The beginning of a program for Windows. */
export function program(): Buffer {
  return Buffer.concat([Buffer.from("MZ"), Buffer.alloc(126), Buffer.from("PE\0\0")]);
}

/** An office document as far as programs look to tell what it is. */
export function office(kind: keyof typeof MAIN_PART): Buffer {
  const [path, type] = MAIN_PART[kind];
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${path}" ContentType="${type}"/></Types>`;
  return zip({ "[Content_Types].xml": types, [path]: "<x/>" });
}

/** A ZIP archive, nothing packed (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), shared, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}
