import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { tellInvited } from "@/lib/meetings/invitees";
import { assertAmong, assertChangeable, assertLiesAhead } from "@/lib/meetings/rules";
import type { InviteOfficials } from "@/lib/meetings/schema";
import { findStanding, type Standing } from "@/lib/meetings/standing";

/** Sends a draft's invitations to those chosen, or invites more people to a meeting; nobody is invited twice. */
export async function inviteOfficials(
  actor: Actor,
  input: InviteOfficials,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.invite", meeting);
      assertChangeable(meeting, now);
      assertLiesAhead(meeting.startsAt, now);
      const seating = await findSeating(tx, actor, meeting.circleId, now);
      assertAmong(input.officialIds, seating.officialIds);

      const invited = await seat(tx, meeting.id, input.officialIds, now);
      if (invited.length === 0) throw new Refused("nothingToInvite");
      await open(tx, meeting, now);
      await recordEvent(tx, {
        actor,
        kind: "meeting.invited",
        subjectId: meeting.id,
        details: { invited: invited.length },
        at: now,
      });
      await tellInvited(tx, meeting.id, invited, now);
      return { id: meeting.id };
    }),
  );
}

/** Gives those chosen a place; those only noted in the draft and not chosen any more lose it. Returns the newly invited. */
async function seat(
  tx: Tx,
  meetingId: string,
  chosen: readonly string[],
  now: Date,
): Promise<string[]> {
  const seated = await tx.attendance.findMany({
    where: { meetingId, withdrawnAt: null, invitedAt: { not: null } },
    select: { officialId: true },
  });
  const already = new Set(seated.map(({ officialId }) => officialId));
  const fresh = chosen.filter((officialId) => !already.has(officialId));

  await tx.attendance.deleteMany({ where: { meetingId, invitedAt: null } });
  await tx.attendance.createMany({
    data: fresh.map((officialId) => ({ meetingId, officialId, invitedAt: now })),
  });
  return fresh;
}

async function open(tx: Tx, { id, invitedAt }: Standing, now: Date): Promise<void> {
  await tx.meeting.update({
    where: { id },
    data: { invitedAt: invitedAt ?? now, version: { increment: 1 } },
    select: { id: true },
  });
}
