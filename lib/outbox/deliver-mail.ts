import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { readSettingsIn } from "@/lib/operator/read-settings";
import type { Settings } from "@/lib/operator/settings";
import type { OutgoingMail } from "@/lib/outbox/compose-mail";
import type { Mail } from "@/lib/outbox/mail";
import { MailRefused } from "@/lib/outbox/mail-refused";
import { renderMail } from "@/lib/outbox/render-mail";
import { sendMail } from "@/lib/outbox/send-mail";

export type SendMail = (mail: OutgoingMail) => Promise<void>;

type Claimed = {
  id: string;
  to: string;
  subject: string;
  content: Pick<Mail, "blocks" | "calendar" | "replyTo">;
  meetingId: string | null;
  appealId: string | null;
  pollId: string | null;
  callRequestId: string | null;
  attempts: number;
};

const MOST_ATTEMPTS = 8;
/** Mails under way at once. Few: pages share processor and database with five hundred mails of an appeal, and what is under way when a server dies may arrive a second time. */
export const BATCH = 5;

/**
 * Sends what is due, at least once, and returns how many mails it took up. Claiming a mail already
 * books its next attempt (2, 6, 18 minutes … a day later), so a crash between sending and noting it
 * down costs a second copy with the same Message-ID, never a lost one.
 */
export async function deliverMail(
  send: SendMail = sendMail,
  clock: () => Date = () => new Date(),
  mayGoOn: () => boolean = () => true,
): Promise<number> {
  await giveUpInterrupted(clock());
  let taken = 0;
  while (mayGoOn()) {
    const batch = await claim(clock());
    if (batch.length === 0) break;
    const settings = await readSettingsIn(db);
    await Promise.all(batch.map((mail) => deliver(mail, settings, send, clock)));
    taken += batch.length;
    if (batch.length < BATCH) break;
  }
  return taken;
}

async function claim(now: Date): Promise<Claimed[]> {
  // Somebody waiting to sign in comes before all other mails. An array, because a subquery of IN that
  // locks and limits may be carried out more than once, and then more is claimed than the limit.
  return db.$queryRaw<Claimed[]>`
    UPDATE outbox_mail
    SET attempts = attempts + 1, next_attempt_at = ${now}::timestamptz + interval '2 minutes' * 3 ^ attempts
    WHERE id = ANY(ARRAY(
      SELECT id FROM outbox_mail
      WHERE sent_at IS NULL AND bounced_at IS NULL AND given_up_at IS NULL
        AND next_attempt_at <= ${now}::timestamptz AND attempts < ${MOST_ATTEMPTS}
      ORDER BY num_nonnulls(meeting_id, appeal_id, poll_id, call_request_id), next_attempt_at, id
      LIMIT ${BATCH}
      FOR UPDATE SKIP LOCKED
    ))
    RETURNING id, "to", subject, content, meeting_id AS "meetingId", appeal_id AS "appealId",
      poll_id AS "pollId", call_request_id AS "callRequestId", attempts`;
}

async function deliver(
  mail: Claimed,
  settings: Settings,
  send: SendMail,
  clock: () => Date,
): Promise<void> {
  const data = await attempt(mail, settings, send, clock);
  await db.outboxMail.update({ where: { id: mail.id }, data, select: { id: true } });
}

async function attempt(mail: Claimed, settings: Settings, send: SendMail, clock: () => Date) {
  try {
    await send(outgoing(mail, settings));
    log().info({ mail: mail.id, attempts: mail.attempts }, "mail sent");
    return { sentAt: clock(), lastError: null };
  } catch (error) {
    const lastError = codeOf(error);
    log().warn({ mail: mail.id, attempts: mail.attempts, error: lastError }, "mail not sent");
    if (error instanceof MailRefused) return { bouncedAt: clock(), lastError };
    return mail.attempts < MOST_ATTEMPTS ? { lastError } : { givenUpAt: clock(), lastError };
  }
}

function outgoing(
  { id, to, content, ...mail }: Claimed,
  { operator, sender }: Settings,
): OutgoingMail {
  const { NETWORK_NAME, NEXTAUTH_URL, NEXTAUTH_SECRET } = env();
  const rendered = renderMail(
    { ...mail, blocks: content.blocks },
    { network: NETWORK_NAME, operator: operator.name ?? NETWORK_NAME },
    { publicAddress: NEXTAUTH_URL, secret: NEXTAUTH_SECRET },
  );
  return {
    id,
    to,
    ...rendered,
    senderName: sender.name,
    replyTo: content.replyTo ?? sender.replyTo ?? undefined,
    calendar: content.calendar,
  };
}

/** A last attempt that was cut off has nobody left to note it down. */
async function giveUpInterrupted(now: Date): Promise<void> {
  await db.outboxMail.updateMany({
    where: {
      sentAt: null,
      bouncedAt: null,
      givenUpAt: null,
      attempts: { gte: MOST_ATTEMPTS },
      nextAttemptAt: { lte: now },
    },
    data: { givenUpAt: now, lastError: "INTERRUPTED" },
  });
}

/** What went wrong as a code; messages of mail servers hold addresses. */
function codeOf(error: unknown): string {
  if (error instanceof MailRefused) return error.code;
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (responseCode) return `SMTP-${responseCode}`;
  return code && /^[A-Z0-9_]{1,40}$/.test(code) ? code : "UNKNOWN";
}
