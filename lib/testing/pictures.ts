import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";
import { png } from "@/lib/testing/files";

const PROFILE = "ICC_PROFILE\0\x01\x01 colours";

/** The parts of a JPEG, with a secret wherever cameras, telephones and programs leave one: Exif, XMP, IPTC, comment, appended pictures. */
export function jpeg({ secret, turned }: { secret?: string; turned?: number }): Buffer {
  const scan = Buffer.from([0xff, 0xda, 0, 4, 1, 2, 0x11, 0xff, 0, 0x22, 0xff, 0xd9]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(turned || secret ? [segment(0xe1, exif(turned ?? 1, secret))] : []),
    segment(0xe0, "JFIF\0"),
    segment(0xe2, PROFILE),
    ...(secret
      ? [
          segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
          segment(0xe2, `MPF\0${secret}`),
          segment(0xed, `Photoshop 3.0\0${secret}`),
          segment(0xfe, secret),
        ]
      : []),
    segment(0xdb, "tables"),
    scan,
    ...(secret ? [Buffer.from([0xff, 0xd8]), segment(0xe1, secret)] : []),
  ]);
}

function segment(marker: number, content: string | Buffer): Buffer {
  const body = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** One entry: how the picture is to be turned; the secret follows, as values too long for their entry do. */
function exif(turned: number, secret = ""): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0];
  const directory = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  return Buffer.concat([
    Buffer.from("Exif\0\0", "latin1"),
    Buffer.from(directory),
    Buffer.from(secret, "latin1"),
  ]);
}

/** A PNG of one dot, with a secret in its text, its Exif and after its end. */
export function pngWith(secret: string | null): Buffer {
  if (secret === null) return png();
  const dot = png();
  const afterHeader = 33;
  return Buffer.concat([
    dot.subarray(0, afterHeader),
    chunk("tEXt", `Author\0${secret}`),
    chunk("eXIf", secret),
    dot.subarray(afterHeader),
    Buffer.from(secret, "latin1"),
  ]);
}

/** A whole black PNG, so many pixels wide and high. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  // Eight bits a dot, shades of grey.
  head[8] = 8;
  const lines = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head.toString("latin1")),
    chunk("IDAT", lines.toString("latin1")),
    chunk("IEND", ""),
  ]);
}

function chunk(name: string, content: string): Buffer {
  const body = Buffer.from(name + content, "latin1");
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const FLAGS = { profile: 0b0010_0000, exif: 0b0000_1000, xmp: 0b0000_0100 };

/** The parts of a WebP, with a secret in its Exif and XMP. */
export function webp(secret: string | null): Buffer {
  const flags = FLAGS.profile | (secret === null ? 0 : FLAGS.exif | FLAGS.xmp);
  const parts = [
    part("VP8X", Buffer.concat([Buffer.from([flags]), Buffer.alloc(9)])),
    part("ICCP", PROFILE),
    part("VP8L", "dots"),
    ...(secret === null ? [] : [part("EXIF", secret), part("XMP ", `<x>${secret}</x>`)]),
  ];
  const body = Buffer.concat([Buffer.from("WEBP"), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF"), size, body]);
}

function part(name: string, content: string | Buffer): Buffer {
  const body = typeof content === "string" ? Buffer.from(content, "latin1") : content;
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)]);
}
