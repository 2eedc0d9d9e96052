import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { commitmentsVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { inOfficeOn, sittingOn } from "@/lib/circles/seating";
import { line, toLine } from "@/lib/commitments/lines";
import { saidBy } from "@/lib/commitments/proviso";
import { inReadingOrder } from "@/lib/commitments/rules";
import type {
  AgreementDesk,
  CircleCommitments,
  CommitmentDetail,
  NamedCircle,
  OpenOffer,
} from "@/lib/commitments/views";
import { db } from "@/lib/db";
import { personAndCity } from "@/lib/meetings/people";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What the circles of the actor agreed on, circle by circle, and what their cities pledged to appeals; open ones first. One statement. */
export const listCommitments = cache(
  async (actor: Actor, now: Date): Promise<CircleCommitments[]> => {
    const rows = await db.commitment.findMany({
      where: commitmentsVisibleTo(actor),
      select: { ...line, circle: { select: { ...circleLine, members: membersOn(now) } } },
      orderBy: [{ circle: { name: "asc" } }, { circleId: "asc" }, { id: "asc" }],
    });
    const groups = new Map<string, CircleCommitments>();
    for (const { circle, ...row } of rows) {
      const key = circle?.id ?? "";
      const group = groups.get(key) ?? { circle: toNamedCircle(circle), commitments: [] };
      group.commitments.push(toLine(row, citiesOf(circle?.members ?? [])));
      groups.set(key, group);
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
    const { circle, confirmations, version, meeting } = row;
    const sitting = citiesOf(circle?.members ?? []);
    const ownerCityIds = row.owners.map(({ city }) => city.id);
    const asked = ownerCityIds.length > 0 ? row.owners.map(({ city }) => city) : sitting;
    return {
      ...toLine(row, sitting),
      version,
      meeting,
      ownerCityIds,
      circle: toNamedCircle(circle),
      appeal: row.appealResponse?.appeal ?? null,
      said: byName(asked).map((city) => ({ city, word: saidBy(city.id, confirmations) })),
      responsible: row.responsible && personAndCity(row.responsible),
      offer: toOffer(row.handovers[0]),
      nextMeeting: circle?.meetings[0] ?? null,
      updates: row.updates.map(({ by, ...update }) => ({ ...update, by: by && toReporter(by) })),
    };
  },
);

/** What the page needs on which agreements of a meeting are noted, or null when the actor may not see it. One statement. */
export const findAgreementDesk = cache(
  async (actor: Actor, meetingId: string, now: Date): Promise<AgreementDesk | null> => {
    const row = await db.meeting.findFirst({
      where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
      select: {
        ...namedMeeting,
        cancelledAt: true,
        circle: { select: { ...circleLine, members: { select: membership(now) } } },
        commitments: { select: line, orderBy: { id: "asc" } },
      },
    });
    if (!row) return null;
    const day = calendarDay(row.startsAt, row.timeZone);
    const sitting = row.circle.members.filter(
      ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn > day),
    );
    const cities = byName(sitting.map(({ city }) => city));
    return {
      ...row,
      circle: { id: row.circle.id, name: row.circle.name },
      cities: cities.map(({ id, name }) => ({ id, name })),
      officials: cities.flatMap(({ name, officials }) =>
        officials.map(({ id, ...one }) => ({
          id,
          inWords: personAndCity({ ...one, city: { name } }),
        })),
      ),
      commitments: row.commitments.map((one) => toLine(one, citiesOf(sitting))),
    };
  },
);

const namedCity = { select: { id: true, name: true } } as const;

const circleLine = { id: true, name: true } satisfies Prisma.ExchangeCircleSelect;

const namedMeeting = {
  id: true,
  title: true,
  startsAt: true,
  timeZone: true,
} satisfies Prisma.MeetingSelect;

function membership(now: Date) {
  return {
    joinedOn: true,
    leftOn: true,
    city: {
      select: {
        ...namedCity.select,
        officials: {
          where: inOfficeOn(calendarDay(now)),
          select: { id: true, ...named },
          orderBy: [{ officeKind: "asc" }, { familyName: "asc" }],
        },
      },
    },
  } satisfies Prisma.CircleMembershipSelect;
}

function membersOn(now: Date) {
  return { where: sittingOn(calendarDay(now)), select: { city: namedCity } };
}

type CircleRow = { id: string; name: string; members: readonly unknown[] };

function toNamedCircle(circle: CircleRow | null): NamedCircle | null {
  return circle && { id: circle.id, name: circle.name, size: circle.members.length };
}

type Reporter = {
  givenName: string;
  familyName: string;
  official: { officeTitle: string } | null;
};

function toReporter({ givenName, familyName, official }: Reporter) {
  return { givenName, familyName, officeTitle: official?.officeTitle ?? null };
}

function citiesOf(members: readonly { city: { id: string; name: string } }[]) {
  return members.map(({ city }) => city);
}

function byName<One extends { name: string }>(cities: readonly One[]): One[] {
  return cities.toSorted((a, b) => a.name.localeCompare(b.name, "de"));
}

const named = { givenName: true, familyName: true, officeTitle: true } as const;

const undecided = { acceptedAt: null, declinedAt: null, withdrawnAt: null } as const;

const openOffer = {
  id: true,
  reason: true,
  offeredAt: true,
  fromCity: namedCity,
  toCity: namedCity,
} satisfies Prisma.CommitmentHandoverSelect;

type OfferRow = Prisma.CommitmentHandoverGetPayload<{ select: typeof openOffer }>;

function toOffer(row: OfferRow | undefined): OpenOffer | null {
  if (!row) return null;
  const { fromCity, toCity, ...offer } = row;
  return {
    ...offer,
    fromCityId: fromCity.id,
    toCityId: toCity.id,
    from: fromCity.name,
    to: toCity.name,
  };
}

function detail(actor: Actor, now: Date) {
  const ahead = { invitedAt: { not: null }, cancelledAt: null, startsAt: { gt: now } };
  return {
    ...line,
    version: true,
    meeting: { select: namedMeeting },
    appealResponse: { select: { appeal: { select: { slug: true, title: true } } } },
    responsible: { select: { ...named, city: { select: { name: true } } } },
    handovers: { where: undecided, select: openOffer, take: 1 },
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
        step: true,
        status: true,
        about: true,
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
