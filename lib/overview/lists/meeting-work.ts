import type { NotedWish } from "@/lib/calls/views";
import {
  CIRCLES,
  CITIES,
  DRIVEN_CIRCLES,
  HOME_CITIES,
  NOW,
  STILL_WRITTEN,
  TODAY,
} from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type {
  HeldMeeting,
  OpenApproval,
  OpenElection,
  ProjectToHandIn,
} from "@/lib/overview/views";

/** Meetings of the actor's circles, and those to which an official of the actor's city is invited. */
const SEEN = `(circle_id = ANY(${CIRCLES}) OR EXISTS (
  SELECT FROM attendance JOIN official ON official.id = attendance.official_id
  WHERE attendance.meeting_id = meeting.id AND withdrawn_at IS NULL
    AND official.city_id = ANY(${HOME_CITIES})))`;

/** What the actor's city presents at a meeting to come and has not handed in yet. */
export const PROJECTS_TO_HAND_IN = `(
  SELECT json_agg(json_build_object(
    'id', item.id, 'city', json_build_object('name', city.name),
    'meeting', json_build_object('id', meeting.id, 'startsAt', starts_at,
      'timeZone', time_zone, 'projectsBy', projects_by)
  ) ORDER BY starts_at, position)
  FROM (
    SELECT * FROM meeting
    WHERE starts_at > ${NOW} AND invited_at IS NOT NULL AND cancelled_at IS NULL AND ${SEEN}
  ) AS meeting
  JOIN agenda_item AS item ON item.meeting_id = meeting.id
  JOIN city ON city.id = item.city_id
  WHERE item.kind = 'PROJECT' AND project_id IS NULL AND item.city_id = ANY(${HOME_CITIES}))`;

/** Circulated minutes to whose version that stands the actor's cities have said nothing yet. */
export const OPEN_APPROVALS = `(
  SELECT json_agg(json_build_object(
    'id', approval.id, 'number', number, 'city', json_build_object('name', city.name),
    'minutes', json_build_object('version', minutes.version, 'consentBy', consent_by, 'meeting', json_build_object(
      'id', meeting.id, 'startsAt', starts_at, 'timeZone', time_zone))
  ) ORDER BY consent_by, approval.id)
  FROM minutes_approval AS approval
  JOIN minutes ON minutes.id = approval.minutes_id
  JOIN meeting ON meeting.id = minutes.meeting_id
  JOIN city ON city.id = approval.city_id
  WHERE approval.city_id = ANY(${CITIES}) AND silent_at IS NULL
    AND number IS DISTINCT FROM minutes.version
    AND circulated_at IS NOT NULL AND locked_at IS NULL AND invited_at IS NOT NULL AND ${SEEN})`;

/** Quotes and pictures that wait for a word of the actor's cities. */
export const OPEN_RELEASES = `(
  SELECT json_agg(json_build_object('id', release.id, 'name', name, 'quoteId', quote_id)
    ORDER BY asked_at, release.id)
  FROM release
  LEFT JOIN quote ON quote.id = quote_id
  LEFT JOIN press_photo AS photo ON photo.id = photo_id
  WHERE release.city_id = ANY(${CITIES}) AND released_at IS NULL AND refused_at IS NULL
    AND replaced_at IS NULL AND quote.removed_at IS NULL AND photo.removed_at IS NULL)`;

/** Meetings that took place lately in the circles the actor drives, and of which there are no minutes. */
export const WITHOUT_MINUTES = `(
  SELECT json_agg(json_build_object('id', id, 'startsAt', starts_at, 'timeZone', time_zone)
    ORDER BY starts_at)
  FROM meeting
  WHERE circle_id = ANY(${DRIVEN_CIRCLES}) AND held_at IS NOT NULL AND cancelled_at IS NULL
    AND starts_at > ${STILL_WRITTEN}
    AND NOT EXISTS (SELECT FROM minutes WHERE minutes.meeting_id = meeting.id))`;

/** Wishes of the actor's cities that were noted in a meeting and wait to be asked. */
export const NOTED_WISHES = `(
  SELECT json_agg(json_build_object(
    'id', wish.id,
    'fromCity', json_build_object('id', mine.id, 'name', mine.name),
    'toCity', json_build_object('id', other.id, 'name', other.name),
    'agendaItem', json_build_object('id', item.id, 'title', item.title, 'cityId', item.city_id,
      'meeting', json_build_object('startsAt', starts_at, 'timeZone', time_zone))
  ) ORDER BY noted_at, wish.id)
  FROM noted_wish AS wish
  JOIN agenda_item AS item ON item.id = agenda_item_id
  JOIN meeting ON meeting.id = item.meeting_id
  JOIN city AS mine ON mine.id = from_city_id
  JOIN city AS other ON other.id = to_city_id
  WHERE from_city_id = ANY(${CITIES}) AND settled_at IS NULL)`;

/** Elections in which a city of the actor has not voted yet. */
export const OPEN_ELECTIONS = `(
  SELECT json_agg(json_build_object('id', id, 'title', title, 'votesUntil', votes_until)
    ORDER BY votes_until, id)
  FROM election
  WHERE called_at IS NOT NULL AND votes_until > ${NOW} AND decided_at IS NULL
    AND cancelled_at IS NULL AND EXISTS (
      SELECT FROM network_membership AS membership
      WHERE membership.city_id = ANY(${CITIES})
        AND (joined_on IS NULL OR joined_on <= ${TODAY}) AND (left_on IS NULL OR left_on > ${TODAY})
        AND NOT EXISTS (SELECT FROM election_vote
          WHERE election_id = election.id AND election_vote.city_id = membership.city_id)))`;

/** One project of the list, with its days. */
export function toProjectToHandIn(row: Stored<ProjectToHandIn>): ProjectToHandIn {
  const { startsAt, projectsBy } = row.meeting;
  const days = { startsAt: new Date(startsAt), projectsBy: dateOrNull(projectsBy) };
  return { ...row, meeting: { ...row.meeting, ...days } };
}

/** One election of the list, with its end. */
export function toOpenElection(row: Stored<OpenElection>): OpenElection {
  return { ...row, votesUntil: dateOrNull(row.votesUntil) };
}

/** One noted wish of the list, with its moment. */
export function toNotedWish(row: Stored<NotedWish>): NotedWish {
  const { meeting } = row.agendaItem;
  const startsAt = new Date(meeting.startsAt);
  return { ...row, agendaItem: { ...row.agendaItem, meeting: { ...meeting, startsAt } } };
}

/** One approval of the list, with its days. */
export function toOpenApproval(row: Stored<OpenApproval>): OpenApproval {
  const { consentBy, meeting, version } = row.minutes;
  const startsAt = new Date(meeting.startsAt);
  return {
    ...row,
    minutes: { version, consentBy: dateOrNull(consentBy), meeting: { ...meeting, startsAt } },
  };
}

/** One meeting of the list, with its moment. */
export function toHeldMeeting(row: Stored<HeldMeeting>): HeldMeeting {
  return { ...row, startsAt: new Date(row.startsAt) };
}
