import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { incomingMailsVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { personAndCity } from "@/lib/meetings/people";
import { configuredMailbox } from "@/lib/replies/configured";
import { commentOf } from "@/lib/replies/rules";
import { type Content, readContent } from "@/lib/replies/schema";
import { saidInWords } from "@/lib/replies/wording";
import { dayOfMonth } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Somebody invited whose answer a message may be. */
export type Choice = { attendanceId: string; label: string };

/** A message that waits for a person. */
export type WaitingReply = {
  id: string;
  fromAddress: string;
  name: string | null;
  subject: string | null;
  receivedAt: Date;
  why: string;
  excerpt: string | null;
  comment: string | null;
  /** What the calendar in it says, in words; null when there is nothing to take over. */
  said: string | null;
  meeting: { id: string; title: string; startsAt: Date } | null;
  /** The invitation it seems to be about. */
  attendanceId: string | null;
  choices: Choice[];
  /** Whether the actor may decide; others only look on. */
  isOwn: boolean;
};

export type WaitingReplies = {
  replies: WaitingReply[];
  page: number;
  pages: number;
  /** Since when the mailbox cannot be reached; null while it can, or where none is set. */
  awaySince: Date | null;
  hasMailbox: boolean;
};

const PER_PAGE = 20;

const selection = {
  id: true,
  fromAddress: true,
  subject: true,
  receivedAt: true,
  quarantined: true,
  content: true,
  attendanceId: true,
  meeting: { select: { id: true, title: true, startsAt: true, circleId: true } },
} satisfies Prisma.IncomingMailSelect;

type Row = Prisma.IncomingMailGetPayload<{ select: typeof selection }>;

/** Messages laid aside that the actor looks after, newest first, 20 a page; null for who looks after none. Four statements. */
export async function listWaitingReplies(
  actor: Actor,
  asked: number,
  now: Date,
): Promise<WaitingReplies | null> {
  if (!can(actor, "reply.watch", null)) return null;
  const where = {
    AND: [{ quarantined: { not: null }, settledAt: null }, incomingMailsVisibleTo(actor)],
  };
  const mailbox = configuredMailbox();
  const [count, invited, state] = await Promise.all([
    db.incomingMail.count({ where }),
    listInvited(actor, now),
    mailbox
      ? db.mailboxState.findUnique({ where: { mailbox }, select: { failingSince: true } })
      : null,
  ]);
  const pages = Math.max(1, Math.ceil(count / PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked)), pages);
  const rows = await db.incomingMail.findMany({
    where,
    select: selection,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  });
  return {
    replies: rows.map((row) => view(row, invited, actor)),
    page,
    pages,
    awaySince: state?.failingSince ?? null,
    hasMailbox: mailbox !== null,
  };
}

type Invited = Choice & { meetingId: string };

/** Everybody invited to the meetings ahead that the actor drives. */
async function listInvited(actor: Actor, now: Date): Promise<Invited[]> {
  const meetings = await db.meeting.findMany({
    where: {
      AND: [
        { circleId: { in: [...actor.managedCircleIds] }, startsAt: { gt: now } },
        { cancelledAt: null, invitedAt: { not: null } },
        meetingsVisibleTo(actor),
      ],
    },
    select: {
      id: true,
      startsAt: true,
      attendances: {
        where: { withdrawnAt: null, invitedAt: { not: null } },
        select: {
          id: true,
          official: {
            select: {
              givenName: true,
              familyName: true,
              officeTitle: true,
              city: { select: { name: true } },
            },
          },
        },
        orderBy: [{ official: { city: { name: "asc" } } }, { id: "asc" }],
      },
    },
    orderBy: { startsAt: "asc" },
    take: 12,
  });
  return meetings.flatMap(({ id: meetingId, startsAt, attendances }) =>
    attendances.map(({ id, official }) => ({
      attendanceId: id,
      meetingId,
      label: `${personAndCity(official)} (${dayOfMonth(startsAt)})`,
    })),
  );
}

function view(row: Row, invited: readonly Invited[], actor: Actor): WaitingReply {
  const { quarantined, content, meeting, attendanceId, ...rest } = row;
  const kept: Content = readContent(content);
  const isOwn = can(actor, "reply.settle", { circleId: meeting?.circleId ?? null });
  const said = saidInWords(kept);
  const choices = invited.filter(({ meetingId }) => !meeting || meetingId === meeting.id);
  return {
    ...rest,
    name: kept.name,
    why: quarantined ?? "",
    excerpt: kept.excerpt,
    comment: kept.calendar ? commentOf(kept.calendar) : null,
    said,
    meeting: meeting && { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
    attendanceId,
    choices: isOwn && said ? choices : [],
    isOwn,
  };
}
