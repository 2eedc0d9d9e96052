import "server-only";
import { type AnswerCounts, countAnswers, NONE } from "@/lib/appeals/count-answers";
import { type AppealAsWritten, text } from "@/lib/appeals/standing";
import { type OwnResponse, ownResponse } from "@/lib/appeals/views";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { appealsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const APPEALS_PER_PAGE = 20;
const CITIES_PER_PAGE = 120;

/** How many cities an appeal was addressed to. */
export async function countAddressed(appealId: string): Promise<number> {
  return db.appealResponse.count({
    where: { appeal: { AND: [{ id: appealId }, appealsVisibleTo(null)] } },
  });
}

const line = {
  id: true,
  slug: true,
  title: true,
  callToAction: true,
  publishedAt: true,
  withdrawnAt: true,
  authorOffice: true,
  author: { select: { givenName: true, familyName: true } },
} satisfies Prisma.AppealSelect;

export type AppealLine = Prisma.AppealGetPayload<{ select: typeof line }> & {
  counts: AnswerCounts;
};

/** Published appeals, newest first, 20 a page. Public. */
export async function listAppeals(page = 1): Promise<{ appeals: AppealLine[]; pages: number }> {
  const where = { AND: [appealsVisibleTo(null), { publishedAt: { not: null } }] };
  const [total, appeals] = await Promise.all([
    db.appeal.count({ where }),
    db.appeal.findMany({
      where,
      select: line,
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: APPEALS_PER_PAGE,
      skip: (page - 1) * APPEALS_PER_PAGE,
    }),
  ]);
  const counts = await countAnswers(appeals.map(({ id }) => id));
  return {
    appeals: appeals.map((appeal) => ({ ...appeal, counts: counts.get(appeal.id) ?? NONE })),
    pages: Math.max(1, Math.ceil(total / APPEALS_PER_PAGE)),
  };
}

const MOST_IN_FEED = 50;

/** The newest 50 published appeals with their texts, withdrawn ones too. Public. */
export async function listAppealsToRead(): Promise<AppealAsWritten[]> {
  return db.appeal.findMany({
    where: { AND: [appealsVisibleTo(null), { publishedAt: { not: null } }] },
    select: text,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: MOST_IN_FEED,
  });
}

/** The newest appeal that still stands, or null. Public. */
export async function readLatestAppeal(): Promise<Omit<AppealLine, "counts"> | null> {
  return db.appeal.findFirst({
    where: { AND: [appealsVisibleTo(null), { publishedAt: { not: null }, withdrawnAt: null }] },
    select: line,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
}

const shown = {
  ...text,
  withdrawReason: true,
  handedOverTo: true,
  handedOverOn: true,
  revisions: {
    select: {
      number: true,
      title: true,
      body: true,
      callToAction: true,
      changesMeaning: true,
      validFrom: true,
    },
    orderBy: { number: "desc" },
    take: 20,
  },
} satisfies Prisma.AppealSelect;

export type AppealShown = Prisma.AppealGetPayload<{ select: typeof shown }> & {
  counts: AnswerCounts;
};

/** A published appeal with its versions and counts, or null. Public. */
export async function readAppeal(actor: Actor | null, slug: string): Promise<AppealShown | null> {
  const appeal = await db.appeal.findFirst({
    where: { AND: [{ slug, publishedAt: { not: null } }, appealsVisibleTo(actor)] },
    select: shown,
  });
  if (!appeal) return null;
  const counts = await countAnswers([appeal.id]);
  return { ...appeal, counts: counts.get(appeal.id) ?? NONE };
}

/** A city that supports an appeal, and the revision it agreed to. */
export type EndorsingCity = {
  name: string;
  slug: string;
  revision: number | null;
  /** What it pledged, in a sentence. */
  pledge: string | null;
};

/** Cities that support an appeal, by name, 120 a page. Public: a city that endorses agrees to be named. */
export async function listEndorsingCities(appealId: string, page = 1): Promise<EndorsingCity[]> {
  // Prisma sorts by the collation of the database, which may not know that Ö comes before P.
  return db.$queryRaw<EndorsingCity[]>`
    SELECT city.name, city.slug, response.revision, response.pledge
    FROM appeal_response response
    JOIN city ON city.id = response.city_id
    JOIN appeal ON appeal.id = response.appeal_id AND appeal.published_at IS NOT NULL
    WHERE response.appeal_id = ${appealId}::uuid AND response.answer IN ('ENDORSED', 'PLEDGED')
    ORDER BY city.name COLLATE "de-x-icu", city.id
    LIMIT ${CITIES_PER_PAGE} OFFSET ${(page - 1) * CITIES_PER_PAGE}`;
}

/** How many pages the list of endorsing cities has. */
export function pagesOfCities(cities: number): number {
  return Math.max(1, Math.ceil(cities / CITIES_PER_PAGE));
}

/** What the cities of the actor said to an appeal; only cities it was addressed to. */
export async function listOwnResponses(actor: Actor, appealId: string): Promise<OwnResponse[]> {
  return db.appealResponse.findMany({
    where: {
      appeal: { AND: [{ id: appealId }, appealsVisibleTo(actor)] },
      cityId: { in: citiesOf(actor) },
    },
    select: ownResponse,
    orderBy: { city: { name: "asc" } },
  });
}
