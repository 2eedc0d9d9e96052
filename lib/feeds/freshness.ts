import { createHash } from "node:crypto";

/** The entity tag of a text (RFC 9110, 8.8.3): the same as long as the text is. */
export function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url")}"`;
}

/** Whether an If-None-Match names the tag; compared weakly, since a proxy that compresses weakens it (RFC 9110, 13.1.2). */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (!ifNoneMatch) return false;
  const known = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(tag);
}
