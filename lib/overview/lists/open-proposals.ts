import { CITIES } from "@/lib/overview/lists/parameters";

/** Proposals of a circle that wait for a word of the actor's cities; none that another city has declined. */
export const OPEN_PROPOSALS = `(
  SELECT json_agg(json_build_object(
    'city', json_build_object('id', city.id, 'name', city.name),
    'proposal', json_build_object('id', proposal.id, 'name', proposal.name,
      'circle', CASE WHEN circle.id IS NOT NULL THEN json_build_object('name', circle.name) END,
      'fromCity', CASE WHEN proposer.id IS NOT NULL THEN json_build_object('name', proposer.name) END)
  ) ORDER BY proposed_at, proposal.id, city.id)
  FROM circle_proposal_city AS asked
  JOIN circle_proposal AS proposal ON proposal.id = proposal_id
  JOIN city ON city.id = asked.city_id
  LEFT JOIN exchange_circle AS circle ON circle.id = circle_id
  LEFT JOIN city AS proposer ON proposer.id = from_city_id
  WHERE asked.city_id = ANY(${CITIES}) AND asked.agreed_at IS NULL
    AND proposal.agreed_at IS NULL AND withdrawn_at IS NULL
    AND NOT EXISTS (SELECT FROM circle_proposal_city AS other
      WHERE other.proposal_id = proposal.id AND other.declined_at IS NOT NULL))`;
