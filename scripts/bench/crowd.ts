import type { Client } from "pg";

/** Fills the register up to so many member cities, each with a head, a coordination body and its carrier. */
export async function crowd(client: Client, cities: number): Promise<void> {
  const { rows } = await client.query<{ count: string }>("SELECT count(*) FROM city");
  const missing = cities - Number(rows[0]?.count ?? 0);
  await client.query(
    `WITH made AS (
       INSERT INTO city (id, slug, name, state, kind, email)
       SELECT gen_random_uuid(), 'muster-' || n, 'Musterort ' || n,
         (enum_range(NULL::"FederalState"))[1 + n % 16], 'MUNICIPALITY', 'rathaus@muster-' || n || '.example'
       FROM generate_series(1, $1::int) n RETURNING id, name
     ), member AS (
       INSERT INTO network_membership (id, city_id, cohort) SELECT gen_random_uuid(), id, 2015 FROM made
     ), head AS (
       INSERT INTO official (id, city_id, office_title, office_kind)
       SELECT gen_random_uuid(), id, 'Bürgermeisterin', 'HEAD' FROM made
     ), body AS (
       INSERT INTO coordination_body (id, city_id, name)
       SELECT gen_random_uuid(), id, 'Freiwilligenagentur ' || name FROM made RETURNING id, name
     )
     INSERT INTO carrier (id, body_id, name, kind) SELECT gen_random_uuid(), id, name, 'INDEPENDENT' FROM body`,
    [missing],
  );
  await client.query("ANALYZE");
}

/** Fills the first circle up to so many agreements, each of one city, every third under a proviso, with a report. */
export async function crowdAgreements(client: Client, agreements: number): Promise<void> {
  const { rows } = await client.query<{ count: string }>("SELECT count(*) FROM commitment");
  await client.query(
    `WITH sitting AS (
       SELECT circle_id, city_id FROM circle_membership WHERE left_on IS NULL ORDER BY id LIMIT 1
     ), made AS (
       INSERT INTO commitment (id, circle_id, title, agreed_on, due_on, proviso)
       SELECT gen_random_uuid(), circle_id, 'Muster ' || n, current_date - n, current_date + n,
         CASE WHEN n % 3 = 0 THEN 'des Haushalts' END
       FROM sitting, generate_series(1, $1::int) n RETURNING id
     ), owner AS (
       INSERT INTO commitment_owner (commitment_id, city_id) SELECT made.id, city_id FROM made, sitting
     )
     INSERT INTO commitment_update (id, commitment_id, status, note, by_id)
     SELECT gen_random_uuid(), made.id, 'PLANNED', 'Es geht voran.', (SELECT id FROM "user" LIMIT 1) FROM made`,
    [Math.max(0, agreements - Number(rows[0]?.count ?? 0))],
  );
  await client.query("ANALYZE");
}
