import { signInCode, tokenFor } from "@/lib/links/tokens";
import type { MailBlock } from "@/lib/outbox/mail";

/** What is filled in when a mail is sent, never stored: the public address and the secret tokens derive from. */
export type MailSecrets = { publicAddress: string; secret: string };

type Linked = Extract<MailBlock, { kind: "button" | "link" }>;

/** Where a button or link leads: absolute, from the configured public address only. */
export function addressOf(block: Linked, { publicAddress, secret }: MailSecrets): string {
  const { guestLinkId } = block;
  if (guestLinkId) {
    const { pathname, hash } = new URL(block.path, publicAddress);
    const token = tokenFor(secret, "guest-link", guestLinkId);
    return `${publicAddress}${pathname.replace(/\/$/, "")}/${token}${hash}`;
  }
  if (block.kind === "button" && block.signInRequestId) {
    const request = block.signInRequestId;
    const query = new URLSearchParams(new URL(block.path, publicAddress).search);
    query.set("request", request);
    query.set("token", tokenFor(secret, "sign-in-link", request));
    return `${publicAddress}/sign-in/confirm?${query}`;
  }
  const { origin, href } = new URL(block.path, publicAddress);
  // A path such as "//elsewhere.test" would leave the house.
  return origin === publicAddress ? href : publicAddress;
}

/** "123 456": the typed code of a sign-in request, in two groups for reading. */
export function codeInWords(requestId: string, { secret }: MailSecrets): string {
  return signInCode(secret, requestId).replace(/^(\d{3})/, "$1 ");
}
