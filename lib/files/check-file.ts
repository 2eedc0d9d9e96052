import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { Refused } from "@/lib/errors";
import { type FileKinds, MOST_BYTES } from "@/lib/files/kinds";
import { cleanName } from "@/lib/files/rules";

/** A file that is what it has to be. `digest`: SHA-256 in hex; `size` in bytes. */
export type CheckedFile = {
  name: string;
  mediaType: string;
  size: number;
  digest: string;
  content: Uint8Array<ArrayBuffer>;
};

/**
 * Looks at the content of an uploaded file, not at its name or what the browser says of it; office documents are
 * looked into. Refuses what is missing, larger than 25 MB or none of the kinds, documents with macros among them.
 */
export async function checkFile(sent: File | null, kinds: FileKinds): Promise<CheckedFile> {
  if (!sent || sent.size === 0) throw new Refused("fileMissing");
  if (sent.size > MOST_BYTES) throw new Refused("fileTooLarge");
  const content = new Uint8Array(await sent.arrayBuffer());
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  const ending = found && kinds[found.mime];
  if (!found || !ending) throw new Refused("fileUnknown");
  return {
    name: cleanName(sent.name, ending),
    mediaType: found.mime,
    size: content.length,
    digest: createHash("sha256").update(content).digest("hex"),
    content,
  };
}
