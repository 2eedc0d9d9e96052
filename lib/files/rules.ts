import { MOST_BYTES } from "@/lib/files/kinds";
import { t } from "@/lib/i18n/words";

const MOST_CHARACTERS = 120;
/** Besides the file a form sends its key and the frame of its parts. */
const ROOM_FOR_FIELDS = 64 * 1024;

/** Everything but letters, marks, digits and what titles are written with: no path, no control, nothing that turns the reading direction. */
const STRANGE = /[^\p{L}\p{M}\p{N} .,;!()&+'„“’–_-]/gu;
const ENDING = /\.[a-z][a-z0-9]{1,4}$/i;

/** The name a file is kept under: without path and strange characters, with the ending of what it is, 120 characters at most. */
export function cleanName(name: string, ending: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const base = last
    .replaceAll(STRANGE, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(ENDING, "")
    .replaceAll(/^[. ]+|[. ]+$/g, "")
    .slice(0, MOST_CHARACTERS - ending.length - 1)
    .trim();
  return `${base || "Datei"}.${ending}`;
}

/** Whether a form of this Content-Length can hold one file that is not too large; without a length nobody knows. */
export function fits(contentLength: string | null): boolean {
  if (contentLength === null || !/^\d{1,12}$/.test(contentLength)) return false;
  return Number(contentLength) <= MOST_BYTES + ROOM_FOR_FIELDS;
}

/** "attachment" with a name for every browser (RFC 6266, RFC 8187). */
export function disposition(kind: "attachment" | "inline", name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** "3,4 MB", "120 kB". */
export function sizeInWords(bytes: number): string {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "kB"] : [bytes / 1024 / 1024, "MB"];
  const digits = unit === "MB" ? 1 : 0;
  const rounded = Math.max(value, 1).toLocaleString("de-DE", { maximumFractionDigits: digits });
  return `${rounded} ${unit}`;
}

/** Why a file was not taken, in words, from the address an upload led back to; null when it was, or nothing was sent. */
export function refusalInWords(sent: string | string[] | undefined): string | null {
  const key = `refusal.${sent}` as "refusal.fileUnknown";
  return typeof sent === "string" && t.has(key) ? t(key) : null;
}
