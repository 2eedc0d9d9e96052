import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo, talksVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

const person = { givenName: true, familyName: true, officeTitle: true, salutation: true } as const;

const facts = {
  id: true,
  circleId: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  format: true,
  place: true,
  heldAt: true,
  cancelledAt: true,
  circle: {
    select: {
      name: true,
      members: {
        select: { cityId: true, joinedOn: true, leftOn: true, city: { select: { name: true } } },
        orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
      },
    },
  },
  hosts: { select: { body: { select: { name: true } } }, orderBy: { body: { name: "asc" } } },
  attendances: {
    where: { withdrawnAt: null, invitedAt: { not: null } },
    select: {
      answer: true,
      presence: true,
      answeredAt: true,
      answeredOnBehalf: true,
      answeredByName: true,
      answeredVia: true,
      answeredBy: { select: { givenName: true, familyName: true } },
      representativeName: true,
      representativeOffice: true,
      companionName: true,
      companionOffice: true,
      official: { select: { ...person, cityId: true, city: { select: { name: true } } } },
    },
    orderBy: [{ official: { city: { name: "asc" } } }, { official: { officeKind: "asc" } }],
  },
  agenda: {
    select: {
      id: true,
      kind: true,
      title: true,
      city: { select: { name: true } },
      note: { select: { text: true } },
    },
    orderBy: { position: "asc" },
  },
  commitments: {
    select: {
      id: true,
      title: true,
      dueOn: true,
      proviso: true,
      owners: { select: { city: { select: { id: true, name: true } } } },
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.MeetingSelect;

type Meeting = Prisma.MeetingGetPayload<{ select: typeof facts }>;

/** What the minutes of a meeting are written from. */
export type MinutesFacts = Meeting & {
  /** Pairs of cities that have talked since, because of this meeting. */
  talks: { fromCity: { name: string }; toCity: { name: string } }[];
  next: { startsAt: Date; timeZone: string } | null;
};

/** Reads what was noted of a meeting, what was agreed there and what has come of it by now; out of sight means "notFound". */
export async function readFacts(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<MinutesFacts> {
  const meeting = await tx.meeting.findFirst({
    where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
    select: facts,
  });
  if (!meeting) throw new Refused("notFound");
  const talks = await tx.callRequest.findMany({
    where: { AND: [{ meetingId, doneAt: { lte: now } }, talksVisibleTo(actor)] },
    select: { fromCity: { select: { name: true } }, toCity: { select: { name: true } } },
    orderBy: [{ doneAt: "asc" }, { id: "asc" }],
  });
  const next = await tx.meeting.findFirst({
    where: {
      circleId: meeting.circleId,
      startsAt: { gt: meeting.startsAt },
      invitedAt: { lte: now },
      cancelledAt: null,
    },
    select: { startsAt: true, timeZone: true },
    orderBy: { startsAt: "asc" },
  });
  return { ...meeting, talks, next };
}
