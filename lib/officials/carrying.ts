import "server-only";
import type { Tx } from "@/lib/db";
import { onTheList } from "@/lib/meetings/views";
import type { Prisma } from "@/prisma/generated/client";

/** What goes from one official to the next: invitations ahead, open agreements and call wishes, slots on agendas. */
export type Carried = { invitations: number; agreements: number; calls: number; slots: number };

/** Invitations to meetings ahead that the official is on the list of. */
export function invitationsOf(officialId: string, now: Date) {
  const ahead = { startsAt: { gt: now }, cancelledAt: null, heldAt: null };
  return { officialId, ...onTheList, meeting: ahead } satisfies Prisma.AttendanceWhereInput;
}

/** Agreements the official still sees to. */
export function agreementsOf(officialId: string) {
  return {
    responsibleId: officialId,
    status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] },
  } satisfies Prisma.CommitmentWhereInput;
}

/** Call wishes about the official that have not ended. */
export function callsAbout(officialId: string) {
  const open = { declinedAt: null, withdrawnAt: null, doneAt: null };
  return { officialId, ...open } satisfies Prisma.CallRequestWhereInput;
}

/** Slots in which the official is to present. */
export function slotsOf(officialId: string, now: Date) {
  const meeting = { startsAt: { gt: now }, cancelledAt: null };
  return { presenterId: officialId, meeting } satisfies Prisma.AgendaItemWhereInput;
}

/** Hands on what goes with the office, whatever is left of it: doing it again finds nothing to do. */
export async function carryOver(
  tx: Tx,
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<Carried> {
  const invitations = await carryInvitations(tx, from, to, now);
  const agreements = await tx.commitment.updateMany({
    where: agreementsOf(from),
    data: { responsibleId: to, version: { increment: 1 } },
  });
  const calls = await tx.callRequest.updateMany({
    where: callsAbout(from),
    data: { officialId: to },
  });
  const slots = await tx.agendaItem.updateMany({
    where: slotsOf(from, now),
    data: { presenterId: to },
  });
  return {
    invitations,
    agreements: agreements.count,
    calls: calls.count,
    slots: slots.count,
  };
}

/** The answer given stays the city's word; the link in the mail to the one before opens nothing any more. */
async function carryInvitations(tx: Tx, from: string, to: string, now: Date): Promise<number> {
  const invitations = await tx.attendance.findMany({
    where: invitationsOf(from, now),
    select: { id: true, meetingId: true },
  });
  const invited = await tx.attendance.findMany({
    where: { officialId: to, ...onTheList },
    select: { meetingId: true },
  });
  const known = new Set(invited.map(({ meetingId }) => meetingId));
  for (const { id, meetingId } of invitations) {
    await tx.guestLink.updateMany({
      where: { attendanceId: id, revokedAt: null },
      data: { revokedAt: now },
    });
    await tx.attendance.update({
      where: { id },
      // Whoever is on the list already is not put there twice.
      data: known.has(meetingId) ? { withdrawnAt: now } : { officialId: to },
      select: { id: true },
    });
  }
  return invitations.length;
}
