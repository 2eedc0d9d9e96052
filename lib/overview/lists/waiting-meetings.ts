import { CITIES, DRIVEN_CIRCLES, NOW, STILL_NOTED } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type { BriefMeeting } from "@/lib/overview/views";

const ATTENDANCES = `(
  SELECT coalesce(json_agg(json_build_object(
    'answer', answer, 'presence', presence,
    'official', json_build_object(
      'officeKind', office_kind, 'city', json_build_object('id', city.id, 'name', city.name))
  ) ORDER BY attendance.id), '[]')
  FROM attendance JOIN official ON official.id = attendance.official_id
  JOIN city ON city.id = official.city_id
  WHERE attendance.meeting_id = meeting.id AND withdrawn_at IS NULL)`;

/** Meetings with something to do: to answer, to invite to, or to note who was there. */
export const WAITING_MEETINGS = `(
  SELECT json_agg(json_build_object(
    'id', id, 'title', title, 'startsAt', starts_at, 'durationMinutes', duration_minutes,
    'timeZone', time_zone,
    'answerBy', answer_by, 'invitedAt', invited_at, 'circleId', circle_id,
    'attendances', ${ATTENDANCES}
  ) ORDER BY starts_at)
  FROM (
    SELECT * FROM meeting
    WHERE cancelled_at IS NULL AND held_at IS NULL AND starts_at > ${STILL_NOTED}
      AND (circle_id = ANY(${DRIVEN_CIRCLES}) OR (
        starts_at > ${NOW} AND invited_at IS NOT NULL AND EXISTS (
          SELECT FROM attendance JOIN official ON official.id = attendance.official_id
          WHERE attendance.meeting_id = meeting.id AND withdrawn_at IS NULL AND answer IS NULL
            AND official.city_id = ANY(${CITIES}))))
    ORDER BY starts_at LIMIT 12
  ) AS meeting)`;

/** One meeting of the list, with its moments. */
export function toBriefMeeting(row: Stored<BriefMeeting>): BriefMeeting {
  return {
    ...row,
    startsAt: new Date(row.startsAt),
    answerBy: dateOrNull(row.answerBy),
    invitedAt: dateOrNull(row.invitedAt),
  };
}
