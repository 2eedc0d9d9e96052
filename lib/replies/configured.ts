import "server-only";
import { env } from "@/lib/env";
import { mailboxOf } from "@/lib/replies/address";

/** The name of the organiser's mailbox as its state is kept under; null where none is set. */
export function configuredMailbox(): string | null {
  const { IMAP_URL } = env();
  return IMAP_URL ? mailboxOf(IMAP_URL).name : null;
}
