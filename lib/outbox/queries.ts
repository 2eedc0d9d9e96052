import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan, can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { t } from "@/lib/i18n/words";
import { type MailReason, type MailState, mailReason, mailState } from "@/lib/outbox/rules";
import { mailsWatchedBy } from "@/lib/outbox/watched-mails";
import type { Prisma } from "@/prisma/generated/client";

export type WatchedMail = {
  id: string;
  to: string;
  /** "Bürgermeister, Lemgo": whose address it is, where it is known. */
  office: string | null;
  subject: string;
  state: MailState;
  /** When the mail came into its state; for a waiting one, when it was decided on. */
  since: Date;
  /** Of a waiting mail that has been tried in vain. */
  nextAttemptAt: Date | null;
  reason: MailReason | null;
  meetingId: string | null;
};

export type MailCounts = { waiting: number; sent: number; failed: number };

export type WatchedMails = {
  mails: WatchedMail[];
  counts: MailCounts;
  page: number;
  pages: number;
};

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
  const counts = await countOf(watched);
  const shownMails = counts.waiting + counts.failed + (withSent ? counts.sent : 0);
  const pages = Math.max(1, Math.ceil(shownMails / PER_PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  const rows = await db.outboxMail.findMany({
    where,
    select: selection,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * PER_PAGE,
    take: PER_PAGE,
  });
  const offices = await officesAt(rows.map(({ to }) => to));
  const mails = rows.map((row) => toView(row, offices.get(row.to) ?? null));
  return { mails, counts, page: shown, pages };
}

/** How many of the mails the actor looks after wait, arrived or failed. */
export async function countMails(actor: Actor): Promise<MailCounts> {
  assertCan(actor, "mail.watch", null);
  return countOf(await mailsWatchedBy(actor, db));
}

async function countOf(watched: Prisma.OutboxMailWhereInput): Promise<MailCounts> {
  const [all, unsent] = await Promise.all([
    db.outboxMail.aggregate({ where: watched, _count: { _all: true, sentAt: true } }),
    db.outboxMail.aggregate({
      where: { AND: [watched, { sentAt: null }] },
      _count: { bouncedAt: true, givenUpAt: true },
    }),
  ]);
  const sent = all._count.sentAt;
  const failed = unsent._count.bouncedAt + unsent._count.givenUpAt;
  return { sent, failed, waiting: all._count._all - sent - failed };
}

/** The offices that addresses belong to; everyone signed in may know them. */
async function officesAt(addresses: readonly string[]): Promise<Map<string, string>> {
  const officials = await db.official.findMany({
    where: { email: { in: [...new Set(addresses)] } },
    select: { email: true, officeTitle: true, city: { select: { name: true } } },
  });
  return new Map(
    officials.flatMap(({ email, officeTitle: title, city }) =>
      email ? [[email, t("outbox.watch.office", { title, city: city.name })] as const] : [],
    ),
  );
}

type Row = Prisma.OutboxMailGetPayload<{ select: typeof selection }>;

function toView(row: Row, office: string | null): WatchedMail {
  const { id, to, subject, meetingId, attempts, lastError } = row;
  const state = mailState(row);
  return {
    id,
    to,
    office,
    subject,
    meetingId,
    state,
    since: row.sentAt ?? row.bouncedAt ?? row.givenUpAt ?? row.createdAt,
    nextAttemptAt: state === "waiting" && attempts > 0 ? row.nextAttemptAt : null,
    reason: state !== "sent" && lastError ? mailReason(lastError) : null,
  };
}
