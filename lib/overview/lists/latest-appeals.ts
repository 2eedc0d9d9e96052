import { CITIES } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type { AppealOnOverview } from "@/lib/overview/views";

/** The latest appeals that stand, newest first, with what the actor's own cities said. */
export const LATEST_APPEALS = `(
  SELECT json_agg(json_build_object(
    'id', appeal.id, 'slug', slug, 'title', title, 'callToAction', call_to_action,
    'publishedAt', published_at, 'authorOffice', author_office, 'answerBy', answer_by,
    'author', json_build_object(
      'givenName', given_name, 'familyName', family_name, 'salutation', salutation),
    'responses', (
      SELECT coalesce(json_agg(json_build_object('answer', answer, 'readAt', read_at) ORDER BY id), '[]')
      FROM appeal_response WHERE appeal_id = appeal.id AND city_id = ANY(${CITIES})),
    '_count', json_build_object('responses', (
      SELECT count(*) FROM appeal_response
      WHERE appeal_id = appeal.id AND answer IN ('ENDORSED', 'PLEDGED')))
  ) ORDER BY published_at DESC, appeal.id DESC)
  FROM (
    SELECT * FROM appeal WHERE published_at IS NOT NULL AND withdrawn_at IS NULL
    ORDER BY published_at DESC, id DESC LIMIT 3
  ) AS appeal JOIN "user" AS author ON author.id = appeal.author_id)`;

/** One appeal of the list, with its moments. */
export function toAppealOnOverview(row: Stored<AppealOnOverview>): AppealOnOverview {
  return {
    ...row,
    publishedAt: dateOrNull(row.publishedAt),
    answerBy: dateOrNull(row.answerBy),
    responses: row.responses.map(({ answer, readAt }) => ({ answer, readAt: dateOrNull(readAt) })),
  };
}
