import type { Client } from "pg";

/** How many of each kind lie in a network that is searched; together a hundred thousand. */
const COUNTS = {
  officials: 10_000,
  goals: 20_000,
  projects: 20_000,
  appeals: 1000,
  meetings: 9000,
  press: 4000,
  minutes: 6000,
  agreements: 30_000,
};

const COMMON =
  `Ehrenamt Beteiligung Stadt Engagement Freiwillige Nachbarschaft Jugend Verein Bürgerhaus Förderung
Stammtisch Begegnung Vereinbarung Koordinierung Netzwerk Bibliothek Stadtteil Fest Pflege Klima Digitalisierung Sport
Kultur Museum Feuerwehr Rathaus Haushalt Integration Sprachcafé Patenschaft Lesepaten Hochwasser Marktplatz Werkstatt
Reparatur Fahrrad Garten Obstwiese Stiftung Satzung Leitbild Karte Anerkennung Ehrung Wanderweg`.split(
    /\s+/,
  );

/**
 * Fills a network of member cities with circles of four and a hundred thousand records in them: people, goals,
 * projects, appeals, meetings with minutes and press releases, agreements. The same each time.
 */
export async function crowdRecords(client: Client): Promise<void> {
  const { rows } = await client.query<{ word: string }>(
    "SELECT split_part(name, ' ', 1) AS word FROM municipality ORDER BY reverse(ags) LIMIT 1000",
  );
  const words = [...COMMON, ...rows.map(({ word }) => word), RARE];
  await client.query("SELECT setseed(0.5)");
  for (const statement of NAMES) await client.query(statement);
  for (const statement of TEXTS) await client.query(statement, [words]);
  await client.query("ANALYZE");
}

// A thousand more are called like places; this one comes last, as few stand in most texts and most words in few.
const RARE = "Quittenfest";

const made = (count: number) => `generate_series(1, ${count}) AS made(n)`;
const author = `(SELECT id FROM "user" ORDER BY id LIMIT 1)`;
/** So many words by their frequency; "n" makes it another text for each row. */
const text = (length: number) => `(
  SELECT string_agg(($1::text[])[1 + floor(power(random(), 2) * cardinality($1::text[]))::int], ' ')
  FROM generate_series(1, ${length} + 0 * n))`;
const of = (table: string, count: string) =>
  `(SELECT id FROM ${table} WHERE number = 1 + n % (SELECT count(*) FROM ${table})) AS ${count}`;

/** The meetings made here, numbered. */
const held = `(
  SELECT id, row_number() OVER (ORDER BY id)::int AS n FROM meeting WHERE title LIKE 'Musterrunde %'
) AS held`;

const NAMES = [
  // Names as they are: cities called like those of the register, people like places.
  `UPDATE city SET name = named.name FROM (
     SELECT city.id, municipality.name
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM city WHERE name LIKE 'Musterort %') AS city
     JOIN (SELECT name, row_number() OVER (ORDER BY ags) AS number FROM municipality) AS municipality USING (number)
   ) AS named WHERE named.id = city.id`,
  `UPDATE official SET given_name = 'Maria', family_name = split_part(municipality.name, ' ', 1) || 'er'
   FROM (SELECT id, row_number() OVER (ORDER BY id DESC) AS number FROM official) AS head
   JOIN (SELECT name, row_number() OVER (ORDER BY name DESC) AS number FROM municipality) AS municipality USING (number)
   WHERE head.id = official.id AND family_name IS NULL`,
  `CREATE TEMPORARY TABLE place AS SELECT id, row_number() OVER (ORDER BY id) AS number FROM city`,
  `INSERT INTO exchange_circle (id, name, founded_on)
   SELECT gen_random_uuid(), 'Runde ' || n, '2020-01-01' FROM ${made(2400)}`,
  `CREATE TEMPORARY TABLE round AS SELECT id, row_number() OVER (ORDER BY id) AS number FROM exchange_circle`,
  `INSERT INTO circle_membership (id, circle_id, city_id, joined_on)
   SELECT gen_random_uuid(), round.id, place.id, '2020-01-01'
   FROM place JOIN round ON round.number = 1 + place.number / 4
   WHERE NOT EXISTS (SELECT FROM circle_membership WHERE city_id = place.id)`,
];

const TEXTS = [
  `INSERT INTO strategic_goal (id, city_id, title, description)
   SELECT gen_random_uuid(), ${of("place", "city")}, ${text(4)}, ${text(40)} FROM ${made(COUNTS.goals)}`,
  `INSERT INTO project (id, city_id, title, goal, handed_in_at, handed_in_by_id)
   SELECT gen_random_uuid(), ${of("place", "city")}, ${text(4)}, ${text(40)}, now(), ${author} FROM ${made(COUNTS.projects)}`,
  `INSERT INTO appeal (id, slug, author_id, author_office, title, body, call_to_action, published_at)
   SELECT gen_random_uuid(), 'appell-' || n, ${author}, 'Bürgermeisterin', ${text(5)}, ${text(120)}, ${text(8)}, now()
   FROM ${made(COUNTS.appeals)}`,
  `INSERT INTO meeting (id, circle_id, title, starts_at, duration_minutes, format, created_by_id, invited_at)
   SELECT gen_random_uuid(), ${of("round", "circle")}, 'Musterrunde ' || ${text(2)}, now() - n * interval '1 hour', 90,
     'DIGITAL', ${author}, now() FROM ${made(COUNTS.meetings)}`,
  `INSERT INTO press_release (id, meeting_id, slug, title, body, created_at, created_by_id, published_at, published_by_id)
   SELECT gen_random_uuid(), id, 'presse-' || n, ${text(6)}, ${text(150)}, now(), ${author}, now(), ${author}
   FROM ${held} WHERE n <= ${COUNTS.press}`,
  `INSERT INTO minutes (id, meeting_id, created_at, circulated_at, consent_by)
   SELECT gen_random_uuid(), id, now(), now(), current_date FROM ${held}
   WHERE n <= ${COUNTS.minutes} AND cardinality($1::text[]) > 0`,
  `INSERT INTO minutes_version (minutes_id, number, content, saved_at, saved_by_id)
   SELECT minutes.id, 1, jsonb_build_object('opening', ${text(100)}), now(), ${author}
   FROM ${held} JOIN minutes ON minutes.meeting_id = held.id WHERE n <= ${COUNTS.minutes}`,
  `INSERT INTO commitment (id, circle_id, title, agreed_on)
   SELECT gen_random_uuid(), ${of("round", "circle")}, ${text(6)}, current_date FROM ${made(COUNTS.agreements)}`,
];
