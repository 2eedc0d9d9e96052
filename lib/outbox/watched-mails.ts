import "server-only";
import { type Actor, holds } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The mails an actor looks after: a process manager those of the meetings they drive, a spokesperson
 * those of appeals, the programme office all. Sign-in mails only while they have not arrived: who
 * signs in when is nobody's business.
 */
export async function mailsWatchedBy(actor: Actor, tx: Tx): Promise<Prisma.OutboxMailWhereInput> {
  if (holds(actor, "PROGRAMME_OFFICE")) {
    return {
      OR: [{ meetingId: { not: null } }, { appealId: { not: null } }, { sentAt: null }],
    };
  }
  return {
    OR: [
      // Never empty: inside an AND, Prisma takes an empty OR for "everything".
      { id: { in: [] } },
      ...(holds(actor, "SPOKESPERSON") ? [{ appealId: { not: null } }] : []),
      ...(holds(actor, "PROCESS_MANAGER") ? [await ofDrivenMeetings(actor, tx)] : []),
    ],
  };
}

async function ofDrivenMeetings(actor: Actor, tx: Tx): Promise<Prisma.OutboxMailWhereInput> {
  const driven = await tx.meeting.findMany({
    where: { AND: [meetingsVisibleTo(actor), { circleId: { in: [...actor.managedCircleIds] } }] },
    select: { id: true },
  });
  return { meetingId: { in: driven.map(({ id }) => id) } };
}
