import "server-only";
import { db } from "@/lib/db";
import { readSettings } from "@/lib/operator/read-settings";

type LogoFile = { mediaType: string; content: Uint8Array<ArrayBuffer> };

/** The picture in the head of every page, by the checksum in its address; null for any other. Everybody may see it. */
export async function findLogo(digest: string): Promise<LogoFile | null> {
  const { logo } = await readSettings();
  if (logo?.digest !== digest) return null;
  return db.storedFile.findUnique({
    where: { id: logo.fileId },
    select: { mediaType: true, content: true },
  });
}
