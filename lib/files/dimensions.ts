/** Pixels. */
export type Dimensions = { width: number; height: number };

/** How wide and high a picture says it is; null where that cannot be read. JPEG (ISO/IEC 10918-1), PNG (third edition), WebP (RFC 9649). */
export function dimensionsOf(mediaType: string, content: Uint8Array): Dimensions | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  try {
    if (mediaType === "image/png") return { width: view.getUint32(16), height: view.getUint32(20) };
    if (mediaType === "image/jpeg") return ofJpeg(view);
    return mediaType === "image/webp" ? ofWebp(view) : null;
  } catch (error) {
    // It ends before it has said so.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Frame headers are C0 to CF, but for the tables C4, C8 and CC. */
function ofJpeg(view: DataView): Dimensions | null {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker % 4 !== 0;
    if (isFrame || marker === 0xc0)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

function ofWebp(view: DataView): Dimensions | null {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (kind === "VP8X") return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (kind === "VP8 ") {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind !== "VP8L") return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
}
