import { Buffer } from "node:buffer";
import { expect, it } from "vitest";
import { dimensionsOf } from "@/lib/files/dimensions";
import { png } from "@/lib/testing/files";

const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 40, 1, 44, 3, 0, 0, 0];
const tables = [0xff, 0xd8, 0xff, 0xc4, 0, 4, 1, 2, 0xff, 0xda, 0, 4, 1, 2, 0];

function webp(kind: string, after: readonly number[]): Buffer {
  const head = Buffer.from(`RIFF....WEBP${kind}....`, "latin1");
  return Buffer.concat([head, Buffer.from(after)]);
}

it.each([
  ["PNG", "image/png", png(), { width: 1, height: 1 }],
  ["progressive JPEG", "image/jpeg", Buffer.from(jpeg), { width: 300, height: 40 }],
  [
    "WebP with colours of its own",
    "image/webp",
    webp("VP8X", [0, 0, 0, 0, 43, 1, 0, 39, 0, 0]),
    { width: 300, height: 40 },
  ],
  [
    "plain WebP",
    "image/webp",
    webp("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 40, 0]),
    { width: 300, height: 40 },
  ],
  ["lossless WebP", "image/webp", webp("VP8L", [0x2f, 43, 193, 9, 0]), { width: 300, height: 40 }],
])("a %s says how large it is", (_, mediaType, content, size) => {
  expect(dimensionsOf(mediaType, content)).toEqual(size);
});

it.each([
  ["a picture cut off", "image/png", png().subarray(0, 18)],
  ["a JPEG without a frame", "image/jpeg", Buffer.from(tables)],
  ["a WebP of another kind", "image/webp", webp("ANIM", [0, 0, 0, 0, 0, 0])],
  ["no picture", "application/pdf", Buffer.from("%PDF-1.7")],
])("%s says nothing", (_, mediaType, content) => {
  expect(dimensionsOf(mediaType, content)).toBeNull();
});
