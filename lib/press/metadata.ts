import { createHash } from "node:crypto";
import type { CheckedFile } from "@/lib/files/check-file";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The picture without what cameras and programs write into it: place, device, names, comments. A photo that is to be
 * turned keeps that one mark. Formats: JPEG (ISO/IEC 10918-1, Exif 2.32), PNG (third edition), WebP (RFC 9649).
 */
export function withoutMetadata(file: CheckedFile): CheckedFile {
  const content = strip(file.mediaType, file.content);
  const digest = createHash("sha256").update(content).digest("hex");
  return { ...file, content, size: content.length, digest };
}

function strip(mediaType: string, content: Bytes): Bytes {
  if (mediaType === "image/jpeg") return stripJpeg(content);
  if (mediaType === "image/png") return stripPng(content);
  return mediaType === "image/webp" ? stripWebp(content) : content;
}

const APP1 = 0xe1;
const APP2 = 0xe2;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const COMMENT = 0xfe;
/** JFIF, colour profile and Adobe's colour transform: without them colours change. */
const KEPT_APPS = [0xe0, APP2, 0xee];

function stripJpeg(content: Bytes): Bytes {
  const kept: Uint8Array[] = [content.subarray(0, 2)];
  const view = viewOf(content);
  let at = 2;
  let turned = 1;
  while (at + 4 <= content.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN) break;
    const end = at + 2 + view.getUint16(at + 2);
    const segment = content.subarray(at, end);
    if (marker === APP1) turned = orientationOf(segment) ?? turned;
    if (!isMetadata(marker, segment)) kept.push(segment);
    at = end;
  }
  if (turned !== 1) kept.splice(1, 0, orientation(turned));
  return joined([...kept, content.subarray(at, endOfPicture(content, at))]);
}

const PROFILE = "ICC_PROFILE";

function isMetadata(marker: number, segment: Uint8Array): boolean {
  if (marker === APP2) return nameAt(segment, 4, PROFILE.length) !== PROFILE;
  const isApp = marker >= 0xe0 && marker <= 0xef;
  return marker === COMMENT || (isApp && !KEPT_APPS.includes(marker));
}

/** Telephones append further pictures, with metadata of their own. */
function endOfPicture(content: Uint8Array, from: number): number {
  for (let at = from; at + 2 <= content.length; at++)
    if (content[at] === 0xff && content[at + 1] === END_OF_IMAGE) return at + 2;
  return content.length;
}

const ORIENTATION = 0x0112;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** How a picture is to be turned, 1 to 8, from the first directory of an Exif segment. */
function orientationOf(segment: Uint8Array): number | null {
  const isExif = EXIF.every((byte, index) => segment[4 + index] === byte);
  if (!isExif || segment.length < 18) return null;
  const tiff = viewOf(segment.subarray(10));
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  const count = directory + 2 > tiff.byteLength ? 0 : tiff.getUint16(directory, isLittle);
  const entries = Array.from({ length: count }, (_, index) => directory + 2 + index * 12);
  const found = entries.find(
    (at) => at + 12 <= tiff.byteLength && tiff.getUint16(at, isLittle) === ORIENTATION,
  );
  const value = found === undefined ? 0 : tiff.getUint16(found + 8, isLittle);
  return value >= 1 && value <= 8 ? value : null;
}

/** An Exif segment that says nothing but how to turn the picture. */
function orientation(value: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value];
  const body = [...EXIF, ...tiff, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, APP1, 0, body.length + 2, ...body]);
}

const PNG_METADATA = ["eXIf", "tEXt", "iTXt", "zTXt", "tIME"];

function stripPng(content: Bytes): Bytes {
  const view = viewOf(content);
  const kept: Uint8Array[] = [content.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= content.length) {
    const end = at + 12 + view.getUint32(at);
    const name = nameAt(content, at + 4);
    if (!PNG_METADATA.includes(name)) kept.push(content.subarray(at, end));
    if (name === "IEND") break;
    at = end;
  }
  return joined(kept);
}

/** In the VP8X chunk: Exif and XMP follow. */
const WEBP_FLAGS = 0b0000_1100;

function stripWebp(content: Bytes): Bytes {
  const view = viewOf(content);
  const kept: Uint8Array[] = [];
  let at = 12;
  while (at + 8 <= content.length) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const name = nameAt(content, at);
    const chunk = content.slice(at, end);
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~WEBP_FLAGS;
    if (name !== "EXIF" && name !== "XMP ") kept.push(chunk);
    at = end;
  }
  const stripped = joined([content.subarray(0, 12), ...kept]);
  viewOf(stripped).setUint32(4, stripped.length - 8, true);
  return stripped;
}

function nameAt(content: Uint8Array, at: number, length = 4): string {
  return String.fromCharCode(...content.subarray(at, at + length));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
