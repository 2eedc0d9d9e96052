import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import {
  type HalfYear,
  halfYearOf,
  halfYearsBetween,
  readHalfYear,
} from "@/lib/commitments/halves";
import { db } from "@/lib/db";
import {
  type AgreementFacts,
  type CircleFacts,
  type ComingFacts,
  type Facts,
  figuresOf,
  type HalfFigures,
  type HeldFacts,
} from "@/lib/figures/steering";
import { calendarDay } from "@/lib/time";

export type Figures = {
  /** The half-year that was asked for. */
  chosen: HalfFigures;
  /** Half-years since the first circle, the latest first. */
  halves: HalfYear[];
  /** The last ones, the oldest first. */
  series: HalfFigures[];
};

const MOST_HALVES = 12;

/** The figures for the steering group, or null for who may not read them. Four statements, however many circles. */
export async function readFigures(
  actor: Actor,
  key: string | undefined,
  now: Date,
): Promise<Figures | null> {
  if (!can(actor, "figures.read", null)) return null;
  const today = calendarDay(now);
  const facts = await readFacts();
  const days = facts.circles.map(({ foundedOn }) => foundedOn).filter((day) => day <= today);
  const first = new Date(Math.min(...days.map(Number), Number(today)));
  const halves = halfYearsBetween(first, today);
  const half = readHalfYear(key, halves) ?? halfYearOf(today);
  return {
    chosen: figuresOf(facts, half, today),
    halves,
    series: halves
      .slice(0, MOST_HALVES)
      .toReversed()
      .map((one) => figuresOf(facts, one, today)),
  };
}

async function readFacts(): Promise<Facts> {
  const [circles, held, came, agreements] = await Promise.all([
    readCircles(),
    readHeld(),
    readCame(),
    readAgreements(),
  ]);
  return { circles, held, came, agreements };
}

async function readCircles(): Promise<CircleFacts[]> {
  return db.exchangeCircle.findMany({
    select: {
      id: true,
      name: true,
      foundedOn: true,
      dissolvedOn: true,
      members: {
        select: { cityId: true, joinedOn: true, leftOn: true, city: { select: { state: true } } },
      },
    },
  });
}

async function readHeld(): Promise<HeldFacts[]> {
  return db.$queryRaw<HeldFacts[]>`
    WITH held AS (
      SELECT circle_id, (starts_at AT TIME ZONE time_zone)::date AS day
      FROM meeting WHERE held_at IS NOT NULL AND cancelled_at IS NULL)
    SELECT circle_id AS "circleId", extract(year FROM day)::int AS year,
      CASE WHEN extract(month FROM day) <= 6 THEN 1 ELSE 2 END AS half, count(*)::int AS meetings
    FROM held GROUP BY 1, 2, 3`;
}

/** A city counts once a meeting, however many of its officials came. */
async function readCame(): Promise<ComingFacts[]> {
  return db.$queryRaw<ComingFacts[]>`
    WITH came AS (
      SELECT meeting.id, circle_id, (starts_at AT TIME ZONE time_zone)::date AS day, city.id AS city,
        city.state, bool_or(presence = 'PRESENT') AS present
      FROM meeting
      JOIN attendance ON attendance.meeting_id = meeting.id
        AND presence IN ('PRESENT', 'REPRESENTED') AND withdrawn_at IS NULL
      JOIN official ON official.id = attendance.official_id
      JOIN city ON city.id = official.city_id
      WHERE held_at IS NOT NULL AND cancelled_at IS NULL
      GROUP BY 1, 2, 3, 4, 5)
    SELECT id AS "meetingId", circle_id AS "circleId", state::text, extract(year FROM day)::int AS year,
      CASE WHEN extract(month FROM day) <= 6 THEN 1 ELSE 2 END AS half,
      count(*) FILTER (WHERE present)::int AS present,
      count(*) FILTER (WHERE NOT present)::int AS represented
    FROM came GROUP BY 1, 2, 3, 4, 5`;
}

async function readAgreements(): Promise<AgreementFacts[]> {
  const rows = await db.commitment.findMany({
    select: {
      circleId: true,
      agreedOn: true,
      owners: { select: { city: { select: { state: true } } } },
      updates: {
        where: { step: "REPORTED" },
        select: { status: true, note: true, dueOn: true, dueBefore: true, occurredAt: true },
        orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
      },
    },
  });
  return rows.map(({ owners, updates, ...row }) => ({
    ...row,
    states: owners.map(({ city }) => city.state),
    reports: updates,
  }));
}
