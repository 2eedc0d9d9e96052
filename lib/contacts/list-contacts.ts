import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { CONTACT_STATES, type ContactFilter, type ContactState } from "@/lib/contacts/rules";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import { Prisma } from "@/prisma/generated/client";

const PER_PAGE = 50;

/** A member city with the last question to it. */
export type ContactLine = {
  id: string;
  slug: string;
  name: string;
  state: ContactState;
  askedAt: Date | null;
  remindedAt: Date | null;
  answeredAt: Date | null;
  onBehalfOf: string | null;
  answeredBy: string | null;
  /** Whether a mail can go to its town hall. */
  isReachable: boolean;
};

export type ContactList = {
  lines: ContactLine[];
  counts: Record<ContactState, number>;
  /** How many the filter lets through, on all pages. */
  matched: number;
  page: number;
  pages: number;
};

/** Who has confirmed its contact data, who has not and where changes wait, by name, 50 a page; for the programme office. Two statements. */
export async function listContacts(
  actor: Actor,
  { state, page }: ContactFilter,
  now: Date,
): Promise<ContactList> {
  assertCan(actor, "contact.ask", null);
  const standing = standingOn(now);
  const counted = await db.$queryRaw<{ state: ContactState; count: number }[]>`
    ${standing} SELECT state, count(*)::int AS count FROM standing GROUP BY state`;
  const counts = Object.fromEntries(
    CONTACT_STATES.map((one) => [one, counted.find((row) => row.state === one)?.count ?? 0]),
  ) as Record<ContactState, number>;
  const matched = state ? counts[state] : Object.values(counts).reduce((sum, n) => sum + n, 0);
  const pages = Math.max(1, Math.ceil(matched / PER_PAGE));
  const shown = Math.min(page, pages);
  const lines = await db.$queryRaw<ContactLine[]>`
    ${standing} SELECT * FROM standing
    ${state ? Prisma.sql`WHERE state = ${state}` : Prisma.empty}
    ORDER BY name COLLATE "de-x-icu", id LIMIT ${PER_PAGE} OFFSET ${(shown - 1) * PER_PAGE}`;
  return { lines, counts, matched, page: shown, pages };
}

function standingOn(now: Date): Prisma.Sql {
  const today = calendarDay(now);
  return Prisma.sql`WITH standing AS (
    SELECT city.id::text, city.slug, city.name,
      CASE WHEN last.id IS NULL THEN 'never' WHEN last.answered_at IS NULL THEN 'asked'
        WHEN last.changes IS NOT NULL AND last.settled_at IS NULL THEN 'changes' ELSE 'confirmed' END AS state,
      last.asked_at AS "askedAt", last.reminded_at AS "remindedAt", last.answered_at AS "answeredAt",
      last.on_behalf_of AS "onBehalfOf",
      coalesce(given_name || ' ' || family_name, last.answered_by_name) AS "answeredBy",
      city.email IS NOT NULL
        OR EXISTS (SELECT FROM official WHERE city_id = city.id AND office_kind = 'HEAD' AND email IS NOT NULL
          AND (term_starts_on IS NULL OR term_starts_on <= ${today}) AND (term_ends_on IS NULL OR term_ends_on >= ${today}))
        OR EXISTS (SELECT FROM mandate JOIN "user" AS holder ON holder.id = user_id AND blocked_at IS NULL
          WHERE city_id = city.id AND role IN ('MAYOR', 'OFFICE')
            AND starts_at <= ${now} AND (ends_at IS NULL OR ends_at > ${now})) AS "isReachable"
    FROM city
    LEFT JOIN LATERAL (SELECT * FROM contact_check WHERE city_id = city.id
      ORDER BY asked_at DESC, id DESC LIMIT 1) last ON true
    LEFT JOIN "user" ON "user".id = last.answered_by_id
    WHERE EXISTS (SELECT FROM network_membership WHERE city_id = city.id
      AND (joined_on IS NULL OR joined_on <= ${today}) AND (left_on IS NULL OR left_on > ${today})))`;
}
