import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { withoutMetadata } from "@/lib/press/metadata";
import { jpeg, pngWith, webp } from "@/lib/testing/pictures";

const SECRET = "Kim Kranz, 52.6 N 11.8 E";

function stripped(mediaType: string, content: Buffer): Buffer {
  const file = { name: "runde", mediaType, size: content.length, digest: "", content };
  const kept = withoutMetadata({ ...file, content: new Uint8Array(content) });
  expect(kept.size).toBe(kept.content.length);
  expect(kept.digest).toBe(createHash("sha256").update(kept.content).digest("hex"));
  return Buffer.from(kept.content);
}

it.each([
  ["a JPEG", "image/jpeg", jpeg({ secret: SECRET, turned: 6 })],
  ["a PNG", "image/png", pngWith(SECRET)],
  ["a WebP", "image/webp", webp(SECRET)],
])("%s loses what camera and programs wrote into it", (_, mediaType, content) => {
  expect(content.toString("latin1")).toContain(SECRET);
  expect(stripped(mediaType, content).toString("latin1")).not.toContain(SECRET);
});

it("a JPEG is otherwise the same, and still turned as it was taken", () => {
  const plain = jpeg({ turned: 6 });
  expect(stripped("image/jpeg", jpeg({ secret: SECRET, turned: 6 }))).toEqual(
    stripped("image/jpeg", plain),
  );
  expect(stripped("image/jpeg", plain)).toEqual(plain);
});

it("a JPEG that lies right gets no mark", () => {
  expect(stripped("image/jpeg", jpeg({ secret: SECRET }))).toEqual(jpeg({}));
});

it("a PNG is otherwise the same", () => {
  expect(stripped("image/png", pngWith(SECRET))).toEqual(pngWith(null));
});

it("a WebP is otherwise the same, and says itself that nothing follows", () => {
  expect(stripped("image/webp", webp(SECRET))).toEqual(webp(null));
});

it("what is cut short is not read beyond its end", () => {
  for (const content of [jpeg({ secret: SECRET, turned: 6 }), pngWith(SECRET), webp(SECRET)])
    for (let length = 12; length < content.length; length += 7)
      for (const mediaType of ["image/jpeg", "image/png", "image/webp"])
        expect(() => stripped(mediaType, content.subarray(0, length))).not.toThrow();
});
