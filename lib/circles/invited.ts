import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { headsOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { tellInvited, tellWithdrawn } from "@/lib/meetings/invitees";
import { calendarDay } from "@/lib/time";

/** A city that comes or goes on a day, and the meetings meant. */
type Change = { circleId: string; cityId: string; from: Date; meetingIds: readonly string[] };

/** Invites a city's head to those of the meetings that lie ahead and on or after the day. */
export async function inviteHead(tx: Tx, actor: Actor, change: Change, now: Date): Promise<void> {
  for (const { id: meetingId, startsAt } of await meetingsMeant(tx, change, now)) {
    const head = await tx.official.findFirst({
      where: { cityId: change.cityId, ...headsOn(calendarDay(startsAt)) },
      select: { id: true, attendances: { where: { meetingId, withdrawnAt: null } } },
      orderBy: { id: "asc" },
    });
    if (!head || head.attendances.length > 0) continue;
    await tx.attendance.create({
      data: { meetingId, officialId: head.id, invitedAt: now },
      select: { id: true },
    });
    await recordEvent(tx, {
      actor,
      kind: "meeting.invited",
      subjectId: meetingId,
      details: { invited: 1 },
      at: now,
    });
    await tellInvited(tx, meetingId, [head.id], now);
  }
}

/** Takes a city's people off the list of those of the meetings that lie ahead and on or after the day, and tells them. */
export async function withdrawCity(tx: Tx, change: Change, now: Date): Promise<void> {
  for (const { id: meetingId } of await meetingsMeant(tx, change, now)) {
    const ofCity = { meetingId, withdrawnAt: null, official: { cityId: change.cityId } };
    const seated = await tx.attendance.findMany({ where: ofCity, select: { id: true } });
    if (seated.length === 0) continue;
    const ids = seated.map(({ id }) => id);
    await tellWithdrawn(tx, meetingId, ids, now);
    await tx.attendance.updateMany({ where: { id: { in: ids } }, data: { withdrawnAt: now } });
    await tx.guestLink.updateMany({
      where: { attendanceId: { in: ids }, revokedAt: null },
      data: { revokedAt: now },
    });
  }
}

async function meetingsMeant(tx: Tx, { circleId, from, meetingIds }: Change, now: Date) {
  const meetings = await tx.meeting.findMany({
    where: {
      id: { in: [...meetingIds] },
      circleId,
      invitedAt: { not: null },
      heldAt: null,
      cancelledAt: null,
      startsAt: { gt: now },
    },
    select: { id: true, startsAt: true },
    orderBy: { startsAt: "asc" },
  });
  return meetings.filter(({ startsAt }) => calendarDay(startsAt) >= from);
}
