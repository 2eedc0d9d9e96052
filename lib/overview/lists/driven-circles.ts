import { DRIVEN_CIRCLES, TODAY } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type { CircleRhythm } from "@/lib/overview/views";

const LAST_AND_NEXT = `(
  SELECT coalesce(json_agg(json_build_object(
    'startsAt', starts_at, 'heldAt', held_at, 'invitedAt', invited_at, 'cancelledAt', cancelled_at
  ) ORDER BY starts_at DESC), '[]')
  FROM (
    SELECT * FROM meeting
    WHERE circle_id = circle.id AND cancelled_at IS NULL
      AND (held_at IS NOT NULL OR invited_at IS NOT NULL
        OR starts_at > ${TODAY}::timestamp AT TIME ZONE 'UTC')
    ORDER BY starts_at DESC LIMIT 2
  ) AS meeting)`;

const OPEN_POLL = `(
  SELECT coalesce(json_agg(json_build_object('id', id)), '[]')
  FROM (
    SELECT id FROM date_poll
    WHERE circle_id = circle.id AND fixed_at IS NULL AND cancelled_at IS NULL LIMIT 1
  ) AS poll)`;

/** The circles the actor drives with their last and next meetings. */
export const DRIVEN = `(
  SELECT json_agg(json_build_object(
    'id', id, 'name', name, 'rhythmMonths', rhythm_months, 'foundedOn', founded_on,
    'meetings', ${LAST_AND_NEXT}, 'polls', ${OPEN_POLL}
  ) ORDER BY name)
  FROM (
    SELECT * FROM exchange_circle
    WHERE id = ANY(${DRIVEN_CIRCLES}) AND dissolved_on IS NULL
    ORDER BY name LIMIT 5
  ) AS circle)`;

/** One circle of the list, with its days and moments. */
export function toCircleRhythm(row: Stored<CircleRhythm>): CircleRhythm {
  return {
    ...row,
    foundedOn: new Date(row.foundedOn),
    meetings: row.meetings.map((one) => ({
      startsAt: new Date(one.startsAt),
      heldAt: dateOrNull(one.heldAt),
      invitedAt: dateOrNull(one.invitedAt),
      cancelledAt: dateOrNull(one.cancelledAt),
    })),
  };
}
