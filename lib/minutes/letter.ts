import "server-only";
import { inOfficeOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { named, reader, readersAs } from "@/lib/reminders/readers";
import { optOuts } from "@/lib/reminders/rules";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** A city with everybody who is written to: its head and whoever was invited, while in office, and those who act for the head. */
function city(meetingId: string, now: Date) {
  const invited = { some: { meetingId, withdrawnAt: null, invitedAt: { not: null } } };
  return {
    id: true,
    name: true,
    email: true,
    officials: {
      where: {
        AND: [
          inOfficeOn(calendarDay(now)),
          { OR: [{ officeKind: "HEAD" }, { attendances: invited }] },
        ],
      },
      select: {
        ...named,
        ...optOuts,
        officeTitle: true,
        email: true,
        user: { select: optOuts },
      },
      orderBy: { id: "asc" },
    },
    mandates: readersAs("OFFICE", now),
  } satisfies Prisma.CitySelect;
}

function selection(meetingId: string, now: Date) {
  return {
    id: true,
    version: true,
    consentBy: true,
    lockedAt: true,
    meeting: {
      select: {
        id: true,
        startsAt: true,
        timeZone: true,
        circle: { select: { name: true } },
        createdBy: { select: reader },
        hosts: {
          select: { body: { select: { mandates: readersAs("PROCESS_MANAGER", now) } } },
          orderBy: { body: { name: "asc" } },
        },
      },
    },
    approvals: {
      select: { id: true, city: { select: city(meetingId, now) } },
      orderBy: { city: { name: "asc" } },
    },
  } satisfies Prisma.MinutesSelect;
}

/** Everything the mails about minutes say besides their text, and to whom. */
export type MinutesLetter = Prisma.MinutesGetPayload<{ select: ReturnType<typeof selection> }>;
export type Addressee = MinutesLetter["approvals"][number];

/** Reads minutes as their mails tell of them, inside the transaction that changed them. */
export async function readLetter(tx: Tx, minutesId: string, now: Date): Promise<MinutesLetter> {
  const { meetingId } = await tx.minutes.findUniqueOrThrow({
    where: { id: minutesId },
    select: { meetingId: true },
  });
  return tx.minutes.findUniqueOrThrow({
    where: { id: minutesId },
    select: selection(meetingId, now),
  });
}
