import { fileTypeFromBuffer } from "file-type";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { Refused } from "@/lib/errors";
import { whyNotUnpack } from "@/lib/files/unpacked";
import { checksumOf } from "@/lib/form/checksum";
import { toDay } from "@/lib/time";

/** Rows of cells as text; days as "2027-03-17". The first row is the head. */
export type Cells = string[][];

/** 2,000 cities with everything known have about 500 kB as CSV. */
const MOST_BYTES = 900_000;
const MOST_UNPACKED = 30_000_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Why a table was not read. */
type Unread = "sheetTooLarge" | "sheetUnread";

/** Takes the table a form sent; what it is, its content decides. `digest`: SHA-256 in hex. Refuses what is missing, too large or no table. */
export async function takeSheet(
  sent: FormDataEntryValue | null,
): Promise<{ name: string; digest: string; cells: Cells }> {
  if (!(sent instanceof File) || sent.size === 0) throw new Refused("fileMissing");
  if (sent.size > MOST_BYTES) throw new Refused("sheetTooLarge");
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const cells = await readCells(bytes);
  if (typeof cells === "string") throw new Refused(cells);
  return { name: sent.name.slice(-120), digest: checksumOf(bytes), cells };
}

/** Reads an Excel file or CSV (UTF-8 with or without BOM, else Windows-1252; semicolon, comma or tab). */
export async function readCells(bytes: Uint8Array): Promise<Cells | Unread> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime === XLSX) return readWorkbook(bytes);
  const text = decode(bytes);
  if (found || text.includes("\0")) return "sheetUnread";
  return Papa.parse<string[]>(text, { delimitersToGuess: [";", ",", "\t"] }).data.map((row) =>
    row.map((cell) => withoutEscape(cell.trim())),
  );
}

async function readWorkbook(bytes: Uint8Array): Promise<Cells | Unread> {
  const reason = whyNotUnpack(bytes, MOST_UNPACKED);
  if (reason) return reason === "tooLarge" ? "sheetTooLarge" : "sheetUnread";
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
