import { createHmac, randomBytes } from "node:crypto";

/** A fresh session token, 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * The session token that belongs to one sent form: a second send of the same form gets the same
 * token, though it is stored nowhere. `formKey` has 122 random bits and is known to one browser.
 */
export function sessionTokenFor(secret: string, requestId: string, formKey: string): string {
  return createHmac("sha256", secret).update(`session:${requestId}:${formKey}`).digest("base64url");
}

/** How a session token is kept and looked up: under another secret no session is found any more. */
export function hashSessionToken(secret: string, token: string): string {
  return createHmac("sha256", secret).update(`kept-session:${token}`).digest("base64url");
}
