import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { commitmentsVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { inReadingOrder, ownersInWords } from "@/lib/commitments/rules";
import type {
  AgreementDesk,
  CircleCommitments,
  CommitmentDetail,
  CommitmentLine,
} from "@/lib/commitments/views";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What the circles of the actor agreed on, circle by circle, open ones first. One statement. */
export const listCommitments = cache(
  async (actor: Actor, now: Date): Promise<CircleCommitments[]> => {
    const rows = await db.commitment.findMany({
      where: commitmentsVisibleTo(actor),
      select: { ...line, circle: { select: { ...circleLine, members: membersOn(now) } } },
      orderBy: [{ circle: { name: "asc" } }, { circleId: "asc" }, { id: "asc" }],
    });
    const groups = new Map<string, CircleCommitments>();
    for (const { circle, ...row } of rows) {
      const { members, ...named } = circle;
      const group = groups.get(circle.id) ?? {
        circle: { ...named, size: members.length },
        commitments: [],
      };
      group.commitments.push(toLine(row, members.length));
      groups.set(circle.id, group);
    }
    return [...groups.values()].map(({ circle, commitments }) => ({
      circle,
      commitments: inReadingOrder(commitments),
    }));
  },
);

/** One agreement with its history and the circle's next meeting, or null when the actor may not see it. One statement. */
export const findCommitment = cache(
  async (actor: Actor, id: string, now: Date): Promise<CommitmentDetail | null> => {
    const row = await db.commitment.findFirst({
      where: { AND: [{ id }, commitmentsVisibleTo(actor)] },
      select: detail(actor, now),
    });
    if (!row) return null;
    const { circle, updates, version, meeting } = row;
    return {
      ...toLine(row, circle.members.length),
      version,
      meeting,
      circle: { id: circle.id, name: circle.name, size: circle.members.length },
      ownerCityIds: row.owners.map(({ cityId }) => cityId),
      nextMeeting: circle.meetings[0] ?? null,
      updates: updates.map(({ by: { official, ...by }, ...update }) => ({
        ...update,
        by: { ...by, officeTitle: official?.officeTitle ?? null },
      })),
    };
  },
);

/** What the page needs on which agreements of a meeting are noted, or null when the actor may not see it. One statement. */
export const findAgreementDesk = cache(
  async (actor: Actor, meetingId: string): Promise<AgreementDesk | null> => {
    const row = await db.meeting.findFirst({
      where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
      select: {
        ...namedMeeting,
        cancelledAt: true,
        circle: { select: { ...circleLine, members: { select: membership } } },
        commitments: { select: line, orderBy: { id: "asc" } },
      },
    });
    if (!row) return null;
    const day = calendarDay(row.startsAt, row.timeZone);
    const sitting = row.circle.members.filter(
      ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn > day),
    );
    return {
      ...row,
      circle: { id: row.circle.id, name: row.circle.name },
      cities: sitting
        .map(({ city }) => city)
        .toSorted((a, b) => a.name.localeCompare(b.name, "de")),
      commitments: row.commitments.map((one) => toLine(one, sitting.length)),
    };
  },
);

const line = {
  id: true,
  title: true,
  agreedOn: true,
  dueOn: true,
  proviso: true,
  status: true,
  reason: true,
  owners: { select: { cityId: true, city: { select: { name: true } } } },
} satisfies Prisma.CommitmentSelect;

type LineRow = Prisma.CommitmentGetPayload<{ select: typeof line }>;

const circleLine = { id: true, name: true } satisfies Prisma.ExchangeCircleSelect;

const namedMeeting = {
  id: true,
  title: true,
  startsAt: true,
  timeZone: true,
} satisfies Prisma.MeetingSelect;

const membership = {
  joinedOn: true,
  leftOn: true,
  city: { select: { id: true, name: true } },
} satisfies Prisma.CircleMembershipSelect;

function membersOn(now: Date) {
  const today = calendarDay(now);
  const where = { joinedOn: { lte: today }, OR: [{ leftOn: null }, { leftOn: { gt: today } }] };
  return { where, select: { cityId: true } };
}

function detail(actor: Actor, now: Date) {
  const ahead = { invitedAt: { not: null }, cancelledAt: null, startsAt: { gt: now } };
  return {
    ...line,
    version: true,
    meeting: { select: namedMeeting },
    circle: {
      select: {
        ...circleLine,
        members: membersOn(now),
        meetings: {
          where: { AND: [ahead, meetingsVisibleTo(actor)] },
          orderBy: { startsAt: "asc" },
          take: 1,
          select: namedMeeting,
        },
      },
    },
    updates: {
      orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
      select: {
        id: true,
        status: true,
        note: true,
        dueOn: true,
        occurredAt: true,
        onBehalfOf: true,
        by: {
          select: {
            givenName: true,
            familyName: true,
            official: { select: { officeTitle: true } },
          },
        },
      },
    },
  } satisfies Prisma.CommitmentSelect;
}

function toLine({ owners, ...row }: LineRow, circleSize: number): CommitmentLine {
  const { id, title, agreedOn, dueOn, proviso, status, reason } = row;
  const names = owners.map(({ city }) => city.name);
  return {
    id,
    title,
    agreedOn,
    dueOn,
    proviso,
    status,
    reason,
    owners: ownersInWords(names, circleSize),
  };
}
