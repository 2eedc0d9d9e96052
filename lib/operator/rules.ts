import { Refused } from "@/lib/errors";
import type { CheckedFile } from "@/lib/files/check-file";
import { type Dimensions, dimensionsOf } from "@/lib/files/dimensions";

const MOST_BYTES = 500 * 1024;
/** Pixels. */
const SMALLEST = 16;
const LARGEST = 2000;
/** So many times wider than high, or higher than wide. */
const MOST_STRETCHED = 8;

/** How large a picture is that may stand in the head of every page; refuses what is too heavy, too small, too large or a strip. */
export function sizeOfLogo(file: Pick<CheckedFile, "mediaType" | "content" | "size">): Dimensions {
  if (file.size > MOST_BYTES) throw new Refused("logoTooLarge");
  const size = dimensionsOf(file.mediaType, file.content);
  const [short, long] = size ? [size.width, size.height].toSorted((a, b) => a - b) : [];
  if (!size || !short || !long) throw new Refused("logoUnknown");
  if (short < SMALLEST || long > LARGEST || long > short * MOST_STRETCHED)
    throw new Refused("logoShape");
  return size;
}
