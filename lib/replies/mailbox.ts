import { ImapFlow } from "imapflow";
import type { MailboxAddress } from "@/lib/replies/address";
import { MOST_BYTES } from "@/lib/replies/message";

/** The mailbox did not answer as it should; carries a code, never an address. */
export class MailboxAway extends Error {
  override readonly name = "MailboxAway";

  constructor(readonly code: string) {
    super(code);
  }
}

export type FoundMail = { raw: Buffer; receivedAt: Date };

export type OpenMailbox = {
  uidValidity: bigint;
  /** UIDs beyond the given one, rising. */
  uidsAfter(uid: bigint): Promise<bigint[]>;
  /** The beginning of a large message, one byte more than is read; null for one that is gone. */
  fetch(uid: bigint): Promise<FoundMail | null>;
  markSeen(uid: bigint): Promise<void>;
};

/** Opens a mailbox for a piece of work and closes it again. What goes wrong with the mailbox is a MailboxAway. */
export async function inMailbox(
  { host, port, secure, user, password, path }: MailboxAddress,
  work: (mailbox: OpenMailbox) => Promise<void>,
): Promise<void> {
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  // What fails is told by the command that waits for it.
  client.on("error", () => undefined);
  try {
    await reach(() => client.connect());
    const { uidValidity } = await reach(() => client.mailboxOpen(path));
    await work(opened(client, uidValidity));
    await client.logout().catch(() => undefined);
  } finally {
    client.close();
  }
}

function opened(client: ImapFlow, uidValidity: bigint): OpenMailbox {
  return {
    uidValidity,
    uidsAfter: async (uid) => {
      const range = { uid: `${uid + 1n}:*` };
      const found = (await reach(() => client.search(range, { uid: true }))) || [];
      // "n:*" always means the last message too (RFC 3501, 6.4.8).
      return found
        .map(BigInt)
        .filter((one) => one > uid)
        .toSorted((a, b) => (a < b ? -1 : 1));
    },
    fetch: async (uid) => {
      const query = { source: { maxLength: MOST_BYTES + 1 }, internalDate: true };
      const message = await reach(() => client.fetchOne(String(uid), query, { uid: true }));
      if (message === false || !message.source) return null;
      return { raw: message.source, receivedAt: new Date(message.internalDate ?? Date.now()) };
    },
    markSeen: async (uid) => {
      await reach(() => client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true }));
    },
  };
}

async function reach<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (error) {
    throw new MailboxAway(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  const { code, authenticationFailed, serverResponseCode } = error as {
    code?: unknown;
    authenticationFailed?: boolean;
    serverResponseCode?: unknown;
  };
  if (authenticationFailed) return "AUTHENTICATIONFAILED";
  const found = [serverResponseCode, code].find((one) => typeof one === "string");
  return typeof found === "string" && /^[A-Za-z0-9_]{1,40}$/.test(found) ? found : "UNKNOWN";
}
