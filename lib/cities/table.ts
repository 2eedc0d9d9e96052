import { fileTypeFromBuffer } from "file-type";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import type { FileRefusal } from "@/lib/form/fields";
import { checksumOf, withWord } from "@/lib/form/file";
import { toDay } from "@/lib/time";

/** Rows of cells as text; days as "2027-03-17". The first row is the head. */
export type Cells = string[][];

/** 2,000 cities with everything known have about 500 kB as CSV. */
const MOST_BYTES = 900_000;
const MOST_UNPACKED = 30_000_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Takes a table out of a form; what it is, its content decides. A word stays in its place, as `takeTextFile` does it. */
export async function takeSheet(
  sent: FormData,
  name: string,
): Promise<{ formData: FormData; file: { name: string; cells: Cells } }> {
  const file = sent.get(name);
  const nothing = { name: "", cells: [] };
  if (!(file instanceof File) || file.size === 0)
    return { formData: withWord(sent, name, "fileMissing"), file: nothing };
  if (file.size > MOST_BYTES)
    return { formData: withWord(sent, name, "sheetTooLarge"), file: nothing };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readCells(bytes);
  if (typeof read === "string") return { formData: withWord(sent, name, read), file: nothing };
  return {
    formData: withWord(sent, name, checksumOf(bytes)),
    file: { name: file.name.slice(-120), cells: read },
  };
}

/** Reads an Excel file or CSV (UTF-8 with or without BOM, else Windows-1252; semicolon, comma or tab). */
export async function readCells(bytes: Uint8Array): Promise<Cells | FileRefusal> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime === XLSX) return readWorkbook(bytes);
  const text = decode(bytes);
  if (found || text.includes("\0")) return "sheetUnread";
  return Papa.parse<string[]>(text, { delimitersToGuess: [";", ",", "\t"] }).data.map((row) =>
    row.map((cell) => withoutEscape(cell.trim())),
  );
}

async function readWorkbook(bytes: Uint8Array): Promise<Cells | FileRefusal> {
  if (unpackedSize(bytes) > MOST_UNPACKED) return "sheetTooLarge";
  try {
    const rows = await readSheet(Buffer.from(bytes));
    return rows.map((row) => row.map(cellAsText));
  } catch {
    return "sheetUnread";
  }
}

function cellAsText(cell: unknown): string {
  if (cell instanceof Date) return toDay(cell);
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What was written so that no spreadsheet takes it for a formula. */
function withoutEscape(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, "");
}

const ENTRY = 0x02014b50;
const SIZE_AT = 24;

/** Sum of the sizes the directory of a ZIP file names, in bytes (APPNOTE 4.3.12). */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + SIZE_AT + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === ENTRY) sum += view.getUint32(at + SIZE_AT, true);
  return sum;
}
