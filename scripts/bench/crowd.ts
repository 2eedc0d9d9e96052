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
