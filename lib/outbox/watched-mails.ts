import "server-only";
import { type Actor, holds } from "@/lib/auth/actor";
import { meetingsVisibleTo, pollsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The mails an actor looks after: a process manager those of the meetings and date polls they drive, a spokesperson
 * those of appeals, the programme office all. Sign-in mails only while they have not arrived: who
 * signs in when is nobody's business.
 */
export async function mailsWatchedBy(actor: Actor, tx: Tx): Promise<Prisma.OutboxMailWhereInput> {
  if (holds(actor, "PROGRAMME_OFFICE")) {
    return {
      OR: [
        { meetingId: { not: null } },
        { appealId: { not: null } },
        { pollId: { not: null } },
        { sentAt: null },
      ],
    };
  }
  return {
    OR: [
      // Never empty: inside an AND, Prisma takes an empty OR for "everything".
      { id: { in: [] } },
      ...(holds(actor, "SPOKESPERSON") ? [{ appealId: { not: null } }] : []),
      ...(holds(actor, "PROCESS_MANAGER") ? await ofDrivenCircles(actor, tx) : []),
    ],
  };
}

async function ofDrivenCircles(actor: Actor, tx: Tx): Promise<Prisma.OutboxMailWhereInput[]> {
  const driven = { circleId: { in: [...actor.managedCircleIds] } };
  const meetings = await tx.meeting.findMany({
    where: { AND: [meetingsVisibleTo(actor), driven] },
    select: { id: true },
  });
  const polls = await tx.datePoll.findMany({
    where: { AND: [pollsVisibleTo(actor), driven] },
    select: { id: true },
  });
  return [
    { meetingId: { in: meetings.map(({ id }) => id) } },
    { pollId: { in: polls.map(({ id }) => id) } },
  ];
}
