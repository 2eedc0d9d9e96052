import { CITIES, SEAT_CIRCLES } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type { PromisedCommitment } from "@/lib/overview/views";

const OWNERS = `(
  SELECT coalesce(json_agg(json_build_object('cityId', city_id) ORDER BY city_id), '[]')
  FROM commitment_owner WHERE commitment_id = commitment.id)`;

const CONFIRMATIONS = `(
  SELECT coalesce(json_agg(
    json_build_object('cityId', city_id, 'refusedAt', refused_at) ORDER BY city_id), '[]')
  FROM commitment_confirmation WHERE commitment_id = commitment.id)`;

/** Open commitments of the actor's cities, what they pledged to appeals, and those of their whole circle, the nearest day first; none a city of theirs refused. */
export const OPEN_COMMITMENTS = `(
  SELECT json_agg(json_build_object(
    'id', id, 'title', title, 'status', status, 'dueOn', due_on, 'reason', reason,
    'proviso', proviso, 'confirmedAt', confirmed_at, 'owners', ${OWNERS},
    'confirmations', ${CONFIRMATIONS}
  ) ORDER BY due_on NULLS LAST, id)
  FROM (
    SELECT * FROM commitment
    WHERE status IN ('PLANNED', 'IN_PROGRESS', 'POSTPONED')
      AND (circle_id IS NULL OR circle_id = ANY(${SEAT_CIRCLES}))
      AND (EXISTS (SELECT FROM commitment_owner
          WHERE commitment_id = commitment.id AND city_id = ANY(${CITIES}))
        OR NOT EXISTS (SELECT FROM commitment_owner WHERE commitment_id = commitment.id))
      AND NOT EXISTS (SELECT FROM commitment_confirmation
        WHERE commitment_id = commitment.id AND city_id = ANY(${CITIES}) AND refused_at IS NOT NULL)
    ORDER BY due_on NULLS LAST, id LIMIT 5
  ) AS commitment)`;

/** One commitment of the list, with its day. */
export function toPromisedCommitment(row: Stored<PromisedCommitment>): PromisedCommitment {
  return {
    ...row,
    dueOn: dateOrNull(row.dueOn),
    confirmedAt: dateOrNull(row.confirmedAt),
    confirmations: row.confirmations.map(({ cityId, refusedAt }) => ({
      cityId,
      refusedAt: dateOrNull(refusedAt),
    })),
  };
}
