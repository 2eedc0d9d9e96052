import type { WaitingCall } from "@/lib/calls/views";
import { CITIES, NOW, STILL_ASKED } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";

/** Whose times lie on the table; the other town hall is to say a word. */
const THEIR_TURN = `CASE WHEN offered_by_asked THEN from_city_id ELSE to_city_id END = ANY(${CITIES})`;

/** Call wishes that wait for a word of the actor's cities, and talks without a note of what came of them. */
export const WAITING_CALLS = `(
  SELECT json_agg(json_build_object(
    'id', call.id, 'topic', topic, 'startsAt', starts_at, 'fromCityId', from_city_id,
    'fromCity', json_build_object('name', asking.name),
    'toCity', json_build_object('name', asked.name)
  ) ORDER BY asked_at, call.id)
  FROM (
    SELECT * FROM call_request
    WHERE (from_city_id = ANY(${CITIES}) OR to_city_id = ANY(${CITIES}))
      AND declined_at IS NULL AND withdrawn_at IS NULL AND done_at IS NULL
      AND (starts_at < ${NOW} AND starts_at > ${STILL_ASKED}
        OR (agreed_at IS NULL OR move_offered_at IS NOT NULL) AND ${THEIR_TURN}
          AND EXISTS (SELECT FROM call_time_window AS slot
            WHERE slot.call_request_id = call_request.id AND ends_at > ${NOW}))
    ORDER BY asked_at, id LIMIT 5
  ) AS call
  JOIN city AS asking ON asking.id = from_city_id
  JOIN city AS asked ON asked.id = to_city_id)`;

/** One call of the list, with its moment. */
export function toWaitingCall(row: Stored<WaitingCall>): WaitingCall {
  return { ...row, startsAt: dateOrNull(row.startsAt) };
}
