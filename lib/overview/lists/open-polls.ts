import { CIRCLES } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type { BriefPoll } from "@/lib/polls/queries";

const DATES = `(
  SELECT coalesce(json_agg(json_build_object('id', id, 'startsAt', starts_at) ORDER BY starts_at, id), '[]')
  FROM poll_date WHERE poll_id = poll.id)`;

const VOTES = `(
  SELECT coalesce(json_agg(json_build_object('dateId', date_id, 'vote', vote) ORDER BY date_id), '[]')
  FROM ballot_vote WHERE ballot_id = ballot.id)`;

const PROPOSALS = `(
  SELECT coalesce(json_agg(json_build_object('id', id, 'startsAt', starts_at) ORDER BY id), '[]')
  FROM counter_proposal
  WHERE ballot_id = ballot.id AND accepted_at IS NULL AND declined_at IS NULL)`;

const BALLOTS = `(
  SELECT coalesce(json_agg(json_build_object(
    'isRequired', is_required, 'cityId', city_id, 'city', json_build_object('name', city.name),
    'votes', ${VOTES}, 'counterProposals', ${PROPOSALS}
  ) ORDER BY ballot.id), '[]')
  FROM ballot JOIN city ON city.id = city_id WHERE poll_id = poll.id)`;

/** Open polls of the actor's circles, the nearest deadline first. */
export const OPEN_POLLS = `(
  SELECT json_agg(json_build_object(
    'id', poll.id, 'title', title, 'answerBy', answer_by, 'fixedAt', fixed_at,
    'cancelledAt', cancelled_at, 'circleId', circle_id,
    'circle', json_build_object('name', circle.name), 'dates', ${DATES}, 'ballots', ${BALLOTS}
  ) ORDER BY answer_by, poll.id)
  FROM (
    SELECT * FROM date_poll
    WHERE fixed_at IS NULL AND cancelled_at IS NULL AND circle_id = ANY(${CIRCLES})
    ORDER BY answer_by, id LIMIT 12
  ) AS poll
  JOIN exchange_circle AS circle ON circle.id = circle_id)`;

/** One poll of the list, with its days and moments. */
export function toBriefPoll(row: Stored<BriefPoll>): BriefPoll {
  return {
    ...row,
    answerBy: new Date(row.answerBy),
    fixedAt: dateOrNull(row.fixedAt),
    cancelledAt: dateOrNull(row.cancelledAt),
    dates: row.dates.map(withMoment),
    ballots: row.ballots.map((ballot) => ({
      ...ballot,
      counterProposals: ballot.counterProposals.map(withMoment),
    })),
  };
}

function withMoment<One extends { startsAt: string }>(one: One) {
  return { ...one, startsAt: new Date(one.startsAt) };
}
