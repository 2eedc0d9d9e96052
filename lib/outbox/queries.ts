import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { type MailReason, type MailState, mailReason, mailState } from "@/lib/outbox/rules";
import { mailsWatchedBy } from "@/lib/outbox/watched-mails";
import type { Prisma } from "@/prisma/generated/client";

export type WatchedMail = {
  id: string;
  to: string;
  subject: string;
  state: MailState;
  /** When the mail came into its state; for a waiting one, when it was decided on. */
  since: Date;
  /** Of a waiting mail that has been tried in vain. */
  nextAttemptAt: Date | null;
  reason: MailReason | null;
  meetingId: string | null;
};

export type WatchedMails = { mails: WatchedMail[]; page: number; pages: number };

const PER_PAGE = 20;

const selection = {
  id: true,
  to: true,
  subject: true,
  createdAt: true,
  attempts: true,
  nextAttemptAt: true,
  sentAt: true,
  bouncedAt: true,
  givenUpAt: true,
  lastError: true,
  meetingId: true,
} satisfies Prisma.OutboxMailSelect;

/** The mails the actor looks after, newest first, 20 a page; null for who looks after none. Those that arrived only on demand. */
export async function listWatchedMails(
  actor: Actor,
  { page, withSent }: { page: number; withSent: boolean },
): Promise<WatchedMails | null> {
  if (!can(actor, "mail.watch", null)) return null;
  const watched = await mailsWatchedBy(actor, db);
  const where = withSent ? watched : { AND: [watched, { sentAt: null }] };
  const pages = Math.max(1, Math.ceil((await db.outboxMail.count({ where })) / PER_PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  const rows = await db.outboxMail.findMany({
    where,
    select: selection,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * PER_PAGE,
    take: PER_PAGE,
  });
  return { mails: rows.map(toView), page: shown, pages };
}

function toView(row: Prisma.OutboxMailGetPayload<{ select: typeof selection }>): WatchedMail {
  const { id, to, subject, meetingId, attempts, lastError } = row;
  const state = mailState(row);
  return {
    id,
    to,
    subject,
    meetingId,
    state,
    since: row.sentAt ?? row.bouncedAt ?? row.givenUpAt ?? row.createdAt,
    nextAttemptAt: state === "waiting" && attempts > 0 ? row.nextAttemptAt : null,
    reason: state !== "sent" && lastError ? mailReason(lastError) : null,
  };
}
