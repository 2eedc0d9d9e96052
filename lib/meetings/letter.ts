import "server-only";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const named = { givenName: true, familyName: true } satisfies Prisma.UserSelect;

function selection(now: Date) {
  const officeToday = {
    role: "OFFICE",
    startsAt: { lte: now },
    OR: [{ endsAt: null }, { endsAt: { gt: now } }],
    user: { blockedAt: null },
  } satisfies Prisma.MandateWhereInput;
  return {
    id: true,
    title: true,
    startsAt: true,
    durationMinutes: true,
    timeZone: true,
    format: true,
    place: true,
    videoUrl: true,
    dialIn: true,
    answerBy: true,
    cancelReason: true,
    version: true,
    sequence: true,
    circle: { select: { name: true } },
    createdBy: { select: { ...named, email: true } },
    hosts: { select: { body: { select: { name: true } } }, orderBy: { body: { name: "asc" } } },
    agenda: {
      select: {
        kind: true,
        title: true,
        minutes: true,
        cityId: true,
        city: { select: { name: true } },
      },
      orderBy: { position: "asc" },
    },
    attendances: {
      where: { withdrawnAt: null, invitedAt: { not: null } },
      select: {
        id: true,
        officialId: true,
        official: {
          select: {
            ...named,
            salutation: true,
            officeTitle: true,
            email: true,
            city: {
              select: {
                id: true,
                name: true,
                email: true,
                mandates: {
                  where: officeToday,
                  select: {
                    user: { select: { ...named, id: true, email: true, salutation: true } },
                  },
                },
              },
            },
          },
        },
      },
      orderBy: [{ official: { city: { name: "asc" } } }, { official: { officeKind: "asc" } }],
    },
  } satisfies Prisma.MeetingSelect;
}

/** Everything the mails about a meeting say, and to whom: those invited and the offices of their cities. */
export type Letter = Prisma.MeetingGetPayload<{ select: ReturnType<typeof selection> }>;
export type Invitee = Letter["attendances"][number];

/** Reads a meeting as its mails tell it, inside the transaction that changed it. */
export async function readLetter(tx: Tx, meetingId: string, now: Date): Promise<Letter> {
  return tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: selection(now) });
}
