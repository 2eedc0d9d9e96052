import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { ask } from "./database";
import { signInAs } from "./sign-in";

export const MANAGER = "zosel-mohr@freiwilligen-agentur.example";
export const OTHER_MANAGER = "prozessmanagement@lemgo.example";

const AGENDA = [
  ["WELCOME", "Begrüßung", 5, null],
  ["REVIEW", "Rückblick", 20, null],
  ["PROJECT", "Ein Projekt aus Lemgo", 10, "lemgo"],
  ["CLOSING", "Abschluss", 5, null],
];

/** A meeting of the circle that began ten minutes ago, with the heads of all cities invited; gives its address. */
export async function begunMeeting(page: Page, name: string): Promise<string> {
  const [meeting] = await ask<{ id: string }>(
    `INSERT INTO meeting (id, circle_id, title, starts_at, duration_minutes, format, video_url, created_by_id, invited_at)
     SELECT gen_random_uuid(), circle.id, $1, now() - interval '10 minutes', 90, 'DIGITAL',
       'https://video.example/runde', "user".id, now() - interval '1 day'
     FROM exchange_circle AS circle, "user" WHERE "user".email = $2 LIMIT 1 RETURNING id`,
    [name, MANAGER],
  );
  const id = meeting?.id ?? "";
  await ask(
    `INSERT INTO attendance (id, meeting_id, official_id, invited_at)
     SELECT gen_random_uuid(), $1, id, now() - interval '1 day' FROM official
     WHERE office_kind = 'HEAD' AND city_id IN (SELECT city_id FROM circle_membership WHERE left_on IS NULL)`,
    [id],
  );
  for (const [index, item] of AGENDA.entries()) {
    await ask(
      `INSERT INTO agenda_item (id, meeting_id, position, kind, title, minutes, city_id)
       SELECT gen_random_uuid(), $1, $2, $3, $4, $5, (SELECT id FROM city WHERE slug = $6)`,
      [id, index + 1, ...item],
    );
  }
  await signInAs(page, MANAGER);
  return `/meetings/${id}`;
}

/** Leaves the world as it was. */
export async function forgetMeeting(path: string): Promise<void> {
  const id = path.split("/").at(-1);
  await ask("DELETE FROM commitment WHERE meeting_id = $1", [id]);
  await ask("DELETE FROM outbox_mail WHERE meeting_id = $1", [id]);
  await ask("DELETE FROM meeting WHERE id = $1", [id]);
}

/** The same place in a second browser, with somebody else in it. */
export async function secondBrowser(
  browser: Browser,
  email: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signInAs(page, email);
  return page;
}

/** The field of the note that is to be seen. */
export function noteOn(page: Page): Locator {
  return page.getByLabel("Was gesagt wurde").filter({ visible: true });
}

/** Waits until the network has the words. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Gespeichert/).filter({ visible: true })).toBeVisible();
}
