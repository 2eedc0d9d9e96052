import { createHash } from "node:crypto";
import { NETWORK, type Published } from "@/lib/oparl/objects";
import { calendarDay, toDay } from "@/lib/time";

type PublishedText = {
  id: string;
  name: string;
  slug: string;
  day: Date | null;
  text: string;
  /** Where people read it. */
  web: string;
  meeting: string | null;
};

/** A text that was published, as a file of plain text in UTF-8. */
export function textFile(
  { id, name, slug, day, text, web, meeting }: PublishedText,
  base: string,
): Published {
  const bytes = Buffer.from(text, "utf8");
  return {
    path: `file/${id}`,
    kind: "file",
    bodyId: NETWORK,
    fields: {
      name,
      fileName: `${slug}.txt`,
      mimeType: "text/plain",
      date: day && toDay(calendarDay(day)),
      size: bytes.length,
      sha1Checksum: createHash("sha1").update(bytes).digest("hex"),
      sha512Checksum: createHash("sha512").update(bytes).digest("hex"),
      text,
      accessUrl: `${base}/file/${id}/text`,
      meeting: meeting === null ? null : [meeting],
      web,
    },
    back: ["meeting"],
  };
}
