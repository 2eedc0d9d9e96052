import { randomUUID } from "node:crypto";
import type { Visitor } from "../../app/access-verdicts";
import { ask } from "./database";

/** Whom the demo world has for each visitor; two of them come for these journeys only. */
export const ADDRESSES: Record<Exclude<Visitor, "nobody">, string> = {
  mayor: "sieler@stendal.example",
  office: "kleefeldt@stendal.example",
  processManager: "prozessmanagement@lemgo.example",
  spokesperson: "sprecher@zugang.example",
  programmeOffice: "programmbuero@netzwerk.example",
  outsider: "buero@aachen.example",
  former: "ehemals@zugang.example",
};

/** Lets in somebody who is spokesperson and nothing else, and somebody whose mandate has ended. */
export async function letVisitorsIn(): Promise<void> {
  const spokesperson = await enter(ADDRESSES.spokesperson);
  await ask(
    `INSERT INTO mandate (id, user_id, role, starts_at) VALUES ($1, $2, 'SPOKESPERSON', now() - interval '1 year')`,
    [randomUUID(), spokesperson],
  );
  const former = await enter(ADDRESSES.former);
  await ask(
    `INSERT INTO mandate (id, user_id, role, city_id, starts_at, ends_at)
     SELECT $1, $2, 'OFFICE', id, now() - interval '1 year', now() - interval '1 hour'
     FROM city WHERE slug = 'stendal'`,
    [randomUUID(), former],
  );
}

/** Leaves the world as it was. */
export async function seeVisitorsOff(): Promise<void> {
  const whose = `user_id IN (SELECT id FROM "user" WHERE email LIKE '%@zugang.example')`;
  await ask(`DELETE FROM mandate WHERE ${whose}`);
  await ask(`DELETE FROM "user" WHERE email LIKE '%@zugang.example'`);
}

/** The addresses of pages with something in them that is made anew with each demo world. */
export async function placesOfDemo(): Promise<Record<string, string>> {
  const one = async (sql: string) => {
    const [row] = await ask<{ id: string }>(sql);
    if (!row) throw new Error(`nothing in the demo world: ${sql}`);
    return row.id;
  };
  const minutesThat = (state: string) =>
    one(`SELECT meeting_id AS id FROM minutes WHERE ${state} ORDER BY created_at LIMIT 1`);
  return {
    "/accounts/[id]": await one(`SELECT id FROM "user" WHERE email = 'kleefeldt@stendal.example'`),
    "/appeals/[slug]/check": await one(
      "SELECT slug AS id FROM appeal WHERE published_at IS NULL AND check_asked_at IS NOT NULL LIMIT 1",
    ),
    "/appeals/[slug]": await one(
      "SELECT slug AS id FROM appeal WHERE published_at IS NOT NULL AND withdrawn_at IS NULL ORDER BY published_at DESC LIMIT 1",
    ),
    "/calls/[id]": await one(
      "SELECT call_request.id FROM call_request JOIN city ON city.id = from_city_id WHERE city.slug = 'stendal' ORDER BY asked_at LIMIT 1",
    ),
    // Before that of the signed-in network: the first that fits is taken.
    "/network/circles/[id]": await one("SELECT id FROM exchange_circle LIMIT 1"),
    "/circles/[id]": await one("SELECT id FROM exchange_circle LIMIT 1"),
    "/bodies/[id]": await one(
      "SELECT b.id FROM coordination_body b JOIN city ON city.id = city_id WHERE slug = 'stendal' LIMIT 1",
    ),
    "/cities/[slug]": "stendal",
    "/commitments/[id]": await one(
      `SELECT id FROM commitment c WHERE status = 'IN_PROGRESS'
       AND NOT EXISTS (SELECT FROM commitment_owner WHERE commitment_id = c.id) ORDER BY id LIMIT 1`,
    ),
    "/elections/[id]": await one("SELECT id FROM election LIMIT 1"),
    "/files/[id]": await one(
      "SELECT id FROM stored_file WHERE project_id IS NOT NULL ORDER BY id LIMIT 1",
    ),
    "/goals/[id]": await one(
      "SELECT g.id FROM strategic_goal g JOIN city ON city.id = city_id WHERE slug = 'lemgo' ORDER BY g.id LIMIT 1",
    ),
    "/mailbox/[id]": randomUUID(),
    // Before the meeting itself: the first that fits is taken.
    "/meetings/[id]/minutes/edit": await minutesThat("circulated_at IS NULL"),
    "/meetings/[id]/minutes": await minutesThat("circulated_at IS NOT NULL AND locked_at IS NULL"),
    "/meetings/[id]/minutes.pdf": await minutesThat("locked_at IS NOT NULL"),
    "/meetings/[id]/minutes.docx": await minutesThat("locked_at IS NOT NULL"),
    "/meetings/[id]/council-note.docx": await minutesThat("locked_at IS NOT NULL"),
    "/meetings/[id]/press": await one(
      "SELECT meeting_id AS id FROM press_release WHERE published_at IS NOT NULL LIMIT 1",
    ),
    "/meetings/[id]": await one(
      "SELECT id FROM meeting WHERE invited_at IS NOT NULL AND cancelled_at IS NULL AND starts_at > now() ORDER BY starts_at LIMIT 1",
    ),
    "/press/[slug]": await one(
      "SELECT slug AS id FROM press_release WHERE published_at IS NOT NULL AND withdrawn_at IS NULL LIMIT 1",
    ),
    "/releases/[id]": await one(
      "SELECT release.id FROM release JOIN city ON city.id = city_id WHERE city.slug = 'lemgo' ORDER BY asked_at LIMIT 1",
    ),
    "/officials/[id]": await one(
      "SELECT o.id FROM official o JOIN city ON city.id = city_id WHERE slug = 'stendal' AND office_kind = 'HEAD' ORDER BY o.id LIMIT 1",
    ),
    "/proposals/[id]": await one("SELECT id FROM circle_proposal ORDER BY proposed_at LIMIT 1"),
    "/polls/[id]": await one(
      "SELECT id FROM date_poll WHERE fixed_at IS NULL AND cancelled_at IS NULL ORDER BY created_at LIMIT 1",
    ),
    "/projects/[id]": await one(
      "SELECT p.id FROM project p JOIN city ON city.id = city_id WHERE slug = 'stendal' AND withdrawn_at IS NULL ORDER BY p.id LIMIT 1",
    ),
  };
}

async function enter(email: string): Promise<string> {
  const id = randomUUID();
  await ask(
    `INSERT INTO "user" (id, email, given_name, family_name) VALUES ($1, $2, 'Test', 'Zugang')`,
    [id, email],
  );
  return id;
}
