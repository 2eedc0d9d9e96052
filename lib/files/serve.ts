import { isPicture } from "@/lib/files/kinds";
import { disposition } from "@/lib/files/rules";

type Served = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer> };

/** A file to be saved; pictures are shown. No cache keeps it. */
export function serve({ name, mediaType, content }: Served): Response {
  return new Response(content, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": disposition(isPicture(mediaType) ? "inline" : "attachment", name),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
