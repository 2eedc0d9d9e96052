import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { isMember } from "@/lib/cities/read-conditions";
import {
  type Answered,
  type ContactFilter,
  type ContactState,
  contactState,
} from "@/lib/contacts/rules";
import { checkLine, toCheck } from "@/lib/contacts/selection";
import type { CheckView } from "@/lib/contacts/views";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";
import { recipientsOf } from "@/lib/town-halls/rules";
import { Prisma } from "@/prisma/generated/client";

const PER_PAGE = 50;

/** A member city with the last question to it. */
export type ContactLine = {
  id: string;
  slug: string;
  name: string;
  state: ContactState;
  last: CheckView | null;
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

/** Who has confirmed its contact data, who has not and where changes wait, by name, 50 a page; for the programme office. Three statements. */
export async function listContacts(
  actor: Actor,
  { state, page }: ContactFilter,
  now: Date,
): Promise<ContactList> {
  assertCan(actor, "contact.ask", null);
  const standings = await readStandings(now);
  const chosen = state ? standings.filter((one) => one.state === state) : standings;
  const matched = chosen.length;
  const pages = Math.max(1, Math.ceil(matched / PER_PAGE));
  const shown = Math.min(page, pages);
  const lines = await readLines(chosen.slice((shown - 1) * PER_PAGE, shown * PER_PAGE), now);
  return { lines, counts: countsOf(standings), matched, page: shown, pages };
}

type Standing = { id: string; state: ContactState };

function countsOf(standings: readonly Standing[]): Record<ContactState, number> {
  const counts = { changes: 0, asked: 0, confirmed: 0, never: 0 };
  for (const { state } of standings) counts[state] += 1;
  return counts;
}

/** Where all members stand, by name. The rule decides, so that what is counted and what is shown cannot differ. */
async function readStandings(now: Date): Promise<Standing[]> {
  const rows = await db.$queryRaw<{ id: string; last: Answered | null }[]>`
    SELECT city.id::text, (
      SELECT json_build_object('answeredAt', answered_at, 'changes', changes, 'settledAt', settled_at)
      FROM contact_check WHERE city_id = city.id ORDER BY asked_at DESC, id DESC LIMIT 1
    ) AS last
    FROM city
    WHERE ${isMember(calendarDay(now), Prisma.sql`city.id`)}
    ORDER BY city.name COLLATE "de-x-icu", city.id`;
  return rows.map(({ id, last }) => ({ id, state: contactState(last) }));
}

async function readLines(standings: readonly Standing[], now: Date): Promise<ContactLine[]> {
  const ids = standings.map(({ id }) => id);
  const cities = await db.city.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      slug: true,
      name: true,
      contactChecks: { select: checkLine, orderBy: [{ askedAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  const halls = await readTownHalls(db, { id: { in: ids } }, now);
  const reached = new Set(
    halls.filter((hall) => recipientsOf(hall).length > 0).map(({ id }) => id),
  );
  return standings.flatMap(({ id, state }) => {
    const city = cities.find((one) => one.id === id);
    if (!city) return [];
    const { slug, name, contactChecks } = city;
    const [last = null] = contactChecks.map(toCheck);
    return [{ id, slug, name, state, last, isReachable: reached.has(id) }];
  });
}
