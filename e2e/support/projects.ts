import { randomUUID } from "node:crypto";
import { ask } from "./database";

const TITLE = "Probe: Projekte vorstellen";

/** A meeting far ahead at which Stendal presents something; gives the meeting's address. */
export async function plantPresentation(what: string): Promise<string> {
  const id = randomUUID();
  await ask(
    `INSERT INTO meeting (id, circle_id, title, starts_at, duration_minutes, format, created_by_id, invited_at, projects_by)
     SELECT $1, circle_id, $2, now() + interval '900 days' + make_interval(hours => (random() * 1000)::int), 60,
       'DIGITAL', created_by_id, now(), current_date + 880
     FROM meeting WHERE invited_at IS NOT NULL ORDER BY starts_at DESC LIMIT 1`,
    [id, TITLE],
  );
  await ask(
    `INSERT INTO agenda_item (id, meeting_id, position, kind, title, minutes, city_id)
     SELECT $1, $2, 1, 'PROJECT', $3, 10, id FROM city WHERE slug = 'stendal'`,
    [randomUUID(), id, what],
  );
  return `/meetings/${id}`;
}

/** Leaves the world as it was. */
export async function forgetPresentations(): Promise<void> {
  const ours = "(SELECT id FROM meeting WHERE title = $1)";
  const projects = `(SELECT project_id FROM agenda_item WHERE meeting_id IN ${ours})`;
  await ask(`DELETE FROM project WHERE id IN ${projects}`, [TITLE]);
  await ask("DELETE FROM project WHERE title LIKE 'Probe %'");
  await ask(`DELETE FROM meeting WHERE id IN ${ours}`, [TITLE]);
}
