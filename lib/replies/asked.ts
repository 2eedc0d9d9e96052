import "server-only";
import { answerable } from "@/lib/attendances/answers";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

function invitation(now: Date) {
  const base = answerable(now);
  const { official } = base;
  return {
    ...base,
    answeredAt: true,
    answeredVia: true,
    repliedAt: true,
    companionOfficialId: true,
    companionName: true,
    companionOffice: true,
    official: {
      select: {
        ...official.select,
        email: true,
        city: { select: { ...official.select.city.select, email: true } },
      },
    },
  } satisfies Prisma.AttendanceSelect;
}

/** An invitation a calendar answer may be about. */
export type AskedInvitation = Prisma.AttendanceGetPayload<{
  select: ReturnType<typeof invitation>;
}>;

/** The meeting a calendar answer names, with those invited, held until the transaction ends; null when nobody was invited to such a one. */
export async function findAskedMeeting(tx: Tx, meetingId: string, now: Date) {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR SHARE`;
  await tx.$queryRaw`SELECT id FROM attendance WHERE meeting_id = ${meetingId}::uuid ORDER BY id FOR UPDATE`;
  return tx.meeting.findFirst({
    where: { id: meetingId, invitedAt: { not: null } },
    select: {
      id: true,
      circleId: true,
      startsAt: true,
      durationMinutes: true,
      cancelledAt: true,
      sequence: true,
      attendances: {
        where: { withdrawnAt: null, invitedAt: { not: null } },
        select: invitation(now),
        orderBy: { id: "asc" },
      },
    },
  });
}
