import "server-only";
import { actingAs } from "@/lib/auth/mandates";
import type { Tx } from "@/lib/db";
import { basics } from "@/lib/meetings/views";
import { optOuts } from "@/lib/reminders/rules";
import type { Prisma } from "@/prisma/generated/client";

const named = { givenName: true, familyName: true } satisfies Prisma.UserSelect;

/** Somebody invited, and those of the same city who may answer for them. */
function invitee(now: Date) {
  const officeToday = actingAs("OFFICE", now);
  const office = { ...named, ...optOuts, id: true, email: true, salutation: true } as const;
  const city = {
    id: true,
    name: true,
    email: true,
    mandates: { where: officeToday, select: { user: { select: office } } },
  } satisfies Prisma.CitySelect;
  return {
    id: true,
    officialId: true,
    invitedAt: true,
    answer: true,
    answeredVia: true,
    representativeName: true,
    representativeOffice: true,
    official: {
      select: {
        ...named,
        ...optOuts,
        user: { select: optOuts },
        salutation: true,
        officeTitle: true,
        email: true,
        city: { select: city },
      },
    },
  } satisfies Prisma.AttendanceSelect;
}

function selection(now: Date) {
  return {
    ...basics,
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
      select: invitee(now),
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
