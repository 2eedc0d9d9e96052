import type { MeetingOnCard } from "@/lib/meetings/views";
import { CIRCLES, HOME_CITIES, STILL_ON } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";

const MEMBERS = `(
  SELECT coalesce(json_agg(json_build_object(
    'cityId', member.city_id, 'joinedOn', joined_on, 'leftOn', left_on,
    'city', json_build_object('name', city.name, 'fullName', full_name)
  ) ORDER BY joined_on, member.id), '[]')
  FROM circle_membership AS member JOIN city ON city.id = member.city_id
  WHERE member.circle_id = circle.id)`;

const HOSTS = `(
  SELECT coalesce(json_agg(json_build_object('body', json_build_object('name', body.name)) ORDER BY body.id), '[]')
  FROM meeting_host AS host JOIN coordination_body AS body ON body.id = host.body_id
  WHERE host.meeting_id = meeting.id)`;

const ATTENDANCES = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', one.id, 'version', one.version, 'answer', answer, 'answeredAt', answered_at,
    'answeredOnBehalf', answered_on_behalf, 'answeredByName', answered_by_name,
    'answeredVia', answered_via, 'presence', presence,
    'representativeName', representative_name, 'representativeOffice', representative_office,
    'companionName', companion_name, 'companionOffice', companion_office,
    'answeredBy', CASE WHEN clicked.id IS NOT NULL THEN json_build_object(
      'givenName', clicked.given_name, 'familyName', clicked.family_name) END,
    'official', json_build_object(
      'id', official.id, 'userId', official.user_id, 'givenName', official.given_name,
      'familyName', official.family_name, 'officeTitle', office_title,
      'officeKind', office_kind, 'salutation', official.salutation,
      'city', json_build_object('id', city.id, 'name', city.name))
  ) ORDER BY one.id), '[]')
  FROM attendance AS one
  JOIN official ON official.id = one.official_id JOIN city ON city.id = official.city_id
  LEFT JOIN "user" AS clicked ON clicked.id = one.answered_by_id
  WHERE one.meeting_id = meeting.id AND withdrawn_at IS NULL)`;

const CONTRIBUTIONS = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', id, 'kind', kind, 'title', title, 'minutes', minutes,
    'cityId', city_id, 'presenterId', presenter_id
  ) ORDER BY position), '[]')
  FROM agenda_item WHERE meeting_id = meeting.id AND city_id IS NOT NULL)`;

/** The two next meetings people are invited to in which the actor has a seat, and not only an eye on. */
export const NEXT_MEETINGS = `(
  SELECT json_agg(json_build_object(
    'id', meeting.id, 'title', title, 'startsAt', starts_at, 'durationMinutes', duration_minutes,
    'timeZone', time_zone, 'format', format, 'place', place, 'videoUrl', video_url,
    'dialIn', dial_in, 'answerBy', answer_by, 'invitedAt', invited_at, 'heldAt', held_at,
    'cancelledAt', cancelled_at,
    'circle', json_build_object('id', circle.id, 'name', circle.name, 'members', ${MEMBERS}),
    'hosts', ${HOSTS}, 'attendances', ${ATTENDANCES}, 'agenda', ${CONTRIBUTIONS}
  ) ORDER BY starts_at)
  FROM (
    SELECT * FROM meeting
    WHERE starts_at > ${STILL_ON} AND invited_at IS NOT NULL
      AND cancelled_at IS NULL AND held_at IS NULL
      AND (circle_id = ANY(${CIRCLES}) OR EXISTS (
        SELECT FROM attendance JOIN official ON official.id = attendance.official_id
        WHERE attendance.meeting_id = meeting.id AND withdrawn_at IS NULL
          AND official.city_id = ANY(${HOME_CITIES})))
    ORDER BY starts_at LIMIT 2
  ) AS meeting JOIN exchange_circle AS circle ON circle.id = meeting.circle_id)`;

/** The next meeting as the overview shows it. */
export function toMeetingOnCard(row: Stored<MeetingOnCard>): MeetingOnCard {
  return {
    ...row,
    startsAt: new Date(row.startsAt),
    answerBy: dateOrNull(row.answerBy),
    invitedAt: dateOrNull(row.invitedAt),
    heldAt: dateOrNull(row.heldAt),
    cancelledAt: dateOrNull(row.cancelledAt),
    circle: {
      ...row.circle,
      members: row.circle.members.map((member) => ({
        ...member,
        joinedOn: new Date(member.joinedOn),
        leftOn: dateOrNull(member.leftOn),
      })),
    },
    attendances: row.attendances.map((one) => ({
      ...one,
      answeredAt: dateOrNull(one.answeredAt),
    })),
  };
}
