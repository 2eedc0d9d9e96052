import type { Actor } from "@/lib/auth/actor";
import { citiesOf } from "@/lib/auth/actor";
import { onTheList } from "@/lib/meetings/views";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Something that waits for the reader, with the page where it is done. */
export type WaitingLine = { key: string; href: string; title: string; text: string };

/** A meeting with something to do. */
export const brief = {
  id: true,
  title: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  answerBy: true,
  invitedAt: true,
  circleId: true,
  attendances: {
    where: onTheList,
    select: {
      answer: true,
      presence: true,
      official: { select: { officeKind: true, city: { select: { id: true, name: true } } } },
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.MeetingSelect;

export type BriefMeeting = Prisma.MeetingGetPayload<{ select: typeof brief }>;

/** A slot of the actor's city on an agenda, for which nothing has been handed in. */
export const toHandIn = {
  id: true,
  city: { select: { name: true } },
  meeting: { select: { id: true, startsAt: true, timeZone: true, projectsBy: true } },
} satisfies Prisma.AgendaItemSelect;

export type ProjectToHandIn = Prisma.AgendaItemGetPayload<{ select: typeof toHandIn }>;

/** Minutes that wait for a word of a city. */
export const approval = {
  id: true,
  number: true,
  city: { select: { name: true } },
  minutes: {
    select: {
      version: true,
      consentBy: true,
      meeting: { select: { id: true, startsAt: true, timeZone: true } },
    },
  },
} satisfies Prisma.MinutesApprovalSelect;

export type OpenApproval = Prisma.MinutesApprovalGetPayload<{ select: typeof approval }>;

/** A quote, or else a picture, that waits for somebody of a city. */
export const release = {
  id: true,
  name: true,
  quoteId: true,
} satisfies Prisma.ReleaseSelect;

export type OpenRelease = Prisma.ReleaseGetPayload<{ select: typeof release }>;

/** A meeting that took place. */
export const held = {
  id: true,
  startsAt: true,
  timeZone: true,
} satisfies Prisma.MeetingSelect;

export type HeldMeeting = Prisma.MeetingGetPayload<{ select: typeof held }>;

/** An election in which a city has not voted yet. */
export const election = { id: true, title: true, votesUntil: true } satisfies Prisma.ElectionSelect;

export type OpenElection = Prisma.ElectionGetPayload<{ select: typeof election }>;

/** A commitment the actor's cities still have to keep. */
export const promised = {
  id: true,
  title: true,
  status: true,
  dueOn: true,
  reason: true,
  proviso: true,
  confirmedAt: true,
  owners: { select: { cityId: true }, orderBy: { cityId: "asc" } },
  confirmations: { select: { cityId: true, refusedAt: true }, orderBy: { cityId: "asc" } },
} satisfies Prisma.CommitmentSelect;

export type PromisedCommitment = Prisma.CommitmentGetPayload<{ select: typeof promised }>;

/** An appeal with what the actor's own cities said. */
export function appealFor(actor: Actor) {
  return {
    id: true,
    slug: true,
    title: true,
    callToAction: true,
    publishedAt: true,
    authorOffice: true,
    answerBy: true,
    author: { select: { givenName: true, familyName: true, salutation: true } },
    responses: {
      where: { cityId: { in: citiesOf(actor) } },
      select: { answer: true, readAt: true },
      orderBy: { id: "asc" },
    },
    _count: { select: { responses: { where: { answer: { in: ["ENDORSED", "PLEDGED"] } } } } },
  } satisfies Prisma.AppealSelect;
}

export type AppealOnOverview = Prisma.AppealGetPayload<{ select: ReturnType<typeof appealFor> }>;

/** A circle with its last and next meetings. */
export function rhythmOn(now: Date) {
  return {
    id: true,
    name: true,
    rhythmMonths: true,
    foundedOn: true,
    meetings: {
      where: {
        cancelledAt: null,
        OR: [
          { heldAt: { not: null } },
          { invitedAt: { not: null } },
          { startsAt: { gt: calendarDay(now) } },
        ],
      },
      select: { startsAt: true, heldAt: true, invitedAt: true, cancelledAt: true },
      orderBy: { startsAt: "desc" },
      take: 2,
    },
    polls: { where: { fixedAt: null, cancelledAt: null }, select: { id: true }, take: 1 },
  } satisfies Prisma.ExchangeCircleSelect;
}

export type CircleRhythm = Prisma.ExchangeCircleGetPayload<{
  select: ReturnType<typeof rhythmOn>;
}>;

/** What a change in office asks of the reader: the own term ends without a successor, or has just begun. */
export type OfficeChange = { slug: string; name: string; endsOn: Date | null; isNew: boolean };
