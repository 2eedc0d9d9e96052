import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { type MailboxAddress, mailboxOf } from "@/lib/replies/address";
import { alone } from "@/lib/replies/alone";
import { forgetReturned } from "@/lib/replies/arrived";
import type { Message } from "@/lib/replies/asks";
import { inMailbox, MailboxAway, type OpenMailbox } from "@/lib/replies/mailbox";
import { readMessage } from "@/lib/replies/message";
import { type Place, recordReply } from "@/lib/replies/record-reply";

// What is left waits for the next run, so that one run stays short of the next but one.
const LONGEST_RUN = 120_000;

/**
 * Reads what is new in the organiser's mailbox and records it, one message after the other, each marked as
 * seen once it is recorded; nothing is deleted. How far it came is kept with the record, so a mailbox or a
 * server that goes away in between costs nothing. Does nothing without IMAP_URL or while somebody else reads.
 */
export async function readMailbox(
  clock: () => Date = () => new Date(),
  url = env().IMAP_URL,
): Promise<void> {
  if (!url) return;
  const address = mailboxOf(url);
  await alone(async () => {
    try {
      await inMailbox(address, (mailbox) => readNew(address, mailbox, clock));
      await noteReached(address, clock());
    } catch (error) {
      if (!(error instanceof MailboxAway)) throw error;
      log().warn({ error: error.code }, "mailbox not read");
      await noteAway(address, error.code, clock());
    }
  });
}

async function readNew(
  { name }: MailboxAddress,
  mailbox: OpenMailbox,
  clock: () => Date,
): Promise<void> {
  const end = Date.now() + LONGEST_RUN;
  const { uidValidity } = mailbox;
  const state = await db.mailboxState.findUnique({
    where: { mailbox: name },
    select: { uidValidity: true, lastUid: true },
  });
  // A mailbox that counts anew is read from the beginning; messages known already are recognised.
  const last = state?.uidValidity === uidValidity ? state.lastUid : 0n;
  for (const uid of await mailbox.uidsAfter(last)) {
    if (Date.now() > end) return;
    const found = await mailbox.fetch(uid);
    if (!found) continue;
    const place = { mailbox: name, uidValidity, uid, receivedAt: found.receivedAt };
    await record(await readMessage(found.raw), place, clock);
    await mailbox.markSeen(uid);
  }
}

/** A message that cannot be recorded must not keep all others waiting: it is tried again, then laid aside. */
async function record(message: Message, place: Place, clock: () => Date): Promise<void> {
  try {
    await recordReply(message, place, clock());
  } catch (error) {
    log().warn({ error: (error as Error).name, uid: String(place.uid) }, "reply not recorded");
    const fate = await recordReply(message, place, clock()).catch(() => null);
    if (fate) return;
    const asks = { kind: "unclear", why: "messageUnreadable" } as const;
    await recordReply({ ...message, excerpt: null, subject: null, asks }, place, clock());
  }
}

async function noteReached({ name }: MailboxAddress, now: Date): Promise<void> {
  await db.mailboxState.upsert({
    where: { mailbox: name },
    create: { mailbox: name, uidValidity: 0n, lastUid: 0n, readAt: now },
    update: { readAt: now, failingSince: null, lastError: null },
    select: { mailbox: true },
  });
  await forgetReturned(db, now);
}

async function noteAway({ name }: MailboxAddress, lastError: string, now: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO mailbox_state (mailbox, uid_validity, last_uid, failing_since, last_error)
    VALUES (${name}, 0, 0, ${now}, ${lastError})
    ON CONFLICT (mailbox) DO UPDATE SET
      failing_since = coalesce(mailbox_state.failing_since, excluded.failing_since),
      last_error = excluded.last_error`;
}
