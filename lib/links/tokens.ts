import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Tokens are bound to one purpose: one made for a guest link opens nothing else. */
export type TokenPurpose = "guest-link" | "sign-in-link" | "calendar-feed";

/** The secret part of a link, 256 bits, derived from the record's id: nothing that opens the link is ever stored. */
export function tokenFor(secret: string, purpose: TokenPurpose, recordId: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${recordId}`).digest("base64url");
}

/** How a token is kept and looked up. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Six digits for typing (RFC 4226, dynamic truncation), derived like the token. */
export function signInCode(secret: string, requestId: string): string {
  const mac = createHmac("sha256", secret).update(`sign-in-code:${requestId}`).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Compares without telling by its time how much was right. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((value) => createHash("sha256").update(value).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
