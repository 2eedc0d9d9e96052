import "server-only";
import type { ResponseFilter, ResponseState } from "@/lib/appeals/rules";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { AppealAnswer } from "@/prisma/generated/enums";

const PER_PAGE = 50;

export type ResponseLine = {
  id: string;
  answer: AppealAnswer | null;
  readAt: Date | null;
  answeredAt: Date | null;
  onBehalfOf: string | null;
  byLink: boolean;
  revision: number | null;
  pledge: string | null;
  revokedAt: Date | null;
  city: string;
  citySlug: string;
};

/** What each city said to an appeal, by name, 50 a page, for those who follow it; nobody's reading is watched. */
export async function listResponses(
  actor: Actor,
  appealId: string,
  { status, federalState, page }: ResponseFilter,
): Promise<{ responses: ResponseLine[]; total: number; pages: number }> {
  assertCan(actor, "appeal.followResponses", null);
  const chosen = Prisma.sql`
    FROM appeal_response response
    JOIN city ON city.id = response.city_id
    JOIN appeal ON appeal.id = response.appeal_id AND appeal.published_at IS NOT NULL
    WHERE response.appeal_id = ${appealId}::uuid
    ${status ? Prisma.sql`AND ${STATES[status]}` : Prisma.empty}
    ${federalState ? Prisma.sql`AND city.state = ${federalState}::"FederalState"` : Prisma.empty}`;
  const [counted, responses] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${chosen}`,
    // Prisma sorts by the collation of the database, which may not know that Ö comes before P.
    db.$queryRaw<ResponseLine[]>`
      SELECT response.id::text, response.answer::text, response.read_at AS "readAt",
        response.answered_at AS "answeredAt", response.on_behalf_of AS "onBehalfOf",
        coalesce(response.answered_via = 'GUEST_LINK', FALSE) AS "byLink",
        response.revision, response.pledge, response.revoked_at AS "revokedAt", city.name AS city, city.slug AS "citySlug"
      ${chosen}
      ORDER BY city.name COLLATE "de-x-icu", city.id
      LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`,
  ]);
  const total = counted[0]?.total ?? 0;
  return { responses, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

const STATES: Record<ResponseState, Prisma.Sql> = {
  pledged: Prisma.sql`response.answer = 'PLEDGED'`,
  endorsed: Prisma.sql`response.answer = 'ENDORSED'`,
  declined: Prisma.sql`response.answer = 'DECLINED'`,
  read: Prisma.sql`response.answer IS NULL AND response.read_at IS NOT NULL`,
  open: Prisma.sql`response.answer IS NULL AND response.read_at IS NULL`,
};
