import { inflateRawSync } from "node:zlib";

// APPNOTE 4.3.7.
const PART = Buffer.from("504b0304", "hex");
const METHOD_AT = 8;
const NAME_LENGTH_AT = 26;
const REST_LENGTH_AT = 28;
const HEAD = 30;
const DEFLATED = 8;

const TOO_LARGE = "ERR_BUFFER_TOO_LARGE";

/**
 * Why a ZIP file must not be unpacked: its parts have more than so many bytes, or one of them is none; else null.
 * Parts are measured by unpacking them one by one: what a file says of their size may be a lie.
 */
export function whyNotUnpack(file: Uint8Array, most: number): "tooLarge" | "damaged" | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let left = most;
  try {
    for (let at = bytes.indexOf(PART); at >= 0; at = bytes.indexOf(PART, at + 1))
      left -= unpackedSize(bytes.subarray(at), left);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === TOO_LARGE ? "tooLarge" : "damaged";
  }
  return left < 0 ? "tooLarge" : null;
}

function unpackedSize(part: Buffer, most: number): number {
  if (part.readUInt16LE(METHOD_AT) !== DEFLATED) return 0;
  const names = part.readUInt16LE(NAME_LENGTH_AT) + part.readUInt16LE(REST_LENGTH_AT);
  const packed = part.subarray(HEAD + names);
  return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) }).length;
}
