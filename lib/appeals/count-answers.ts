import "server-only";
import { db } from "@/lib/db";

/** Counts of cities by what they said; never of people. */
export type AnswerCounts = {
  addressed: number;
  pledged: number;
  endorsed: number;
  read: number;
  declined: number;
  open: number;
  /** Of the open ones, those that never said anything and took nothing back. */
  silent: number;
  /** Of those that carry it, how many said so of a text that meant something else. */
  earlier: number;
};

/** The counts of an appeal that was addressed to nobody. */
export const NONE: AnswerCounts = {
  addressed: 0,
  pledged: 0,
  endorsed: 0,
  read: 0,
  declined: 0,
  open: 0,
  silent: 0,
  earlier: 0,
};

/** What the cities said to some appeals, by appeal. One statement. */
export async function countAnswers(
  appealIds: readonly string[],
): Promise<Map<string, AnswerCounts>> {
  const rows = await db.$queryRaw<(AnswerCounts & { appealId: string })[]>`
    SELECT appeal_id AS "appealId", count(*)::int AS addressed,
      count(*) FILTER (WHERE answer = 'PLEDGED')::int AS pledged,
      count(*) FILTER (WHERE answer = 'ENDORSED')::int AS endorsed,
      count(*) FILTER (WHERE answer = 'DECLINED')::int AS declined,
      count(*) FILTER (WHERE answer IS NULL AND read_at IS NOT NULL)::int AS read,
      count(*) FILTER (WHERE answer IS NULL AND read_at IS NULL)::int AS open,
      count(*) FILTER (WHERE answer IS NULL AND read_at IS NULL AND revoked_at IS NULL)::int AS silent,
      count(*) FILTER (WHERE answer IN ('ENDORSED', 'PLEDGED') AND revision < meant.since)::int AS earlier
    FROM appeal_response
    LEFT JOIN (
      SELECT appeal_id, max(number) AS since FROM appeal_revision WHERE changes_meaning GROUP BY appeal_id
    ) AS meant USING (appeal_id)
    WHERE appeal_id = ANY(${[...appealIds]}::uuid[]) GROUP BY appeal_id`;
  return new Map(rows.map(({ appealId, ...counts }) => [appealId, counts]));
}
