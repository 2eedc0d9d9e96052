import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { ask } from "./database";
import { mailsTo } from "./mailbox";

export const OFFICE = "programmbuero@netzwerk.example";

/** Whoever comes for these journeys only. */
export const GUESTS = "@wechsel.example";

type City = { id: string; slug: string; name: string };

/** A member city nobody has entered anything of, put into a circle of its own with Gardelegen. */
export async function quietCity(offset: number): Promise<City> {
  const [city] = await ask<City>(
    `SELECT id, slug, name FROM city
     WHERE id IN (SELECT city_id FROM network_membership WHERE left_on IS NULL)
       AND id NOT IN (SELECT city_id FROM official) AND id NOT IN (SELECT city_id FROM circle_membership)
       AND id NOT IN (SELECT city_id FROM mandate WHERE city_id IS NOT NULL)
     ORDER BY slug OFFSET $1 LIMIT 1`,
    [30 + offset],
  );
  if (!city) throw new Error("every city of the demo world has somebody");
  const circle = randomUUID();
  await ask(
    "INSERT INTO exchange_circle (id, name, rhythm_months, founded_on) VALUES ($1, $2, 6, now() - interval '1 year')",
    [circle, `Wechselrunde ${offset}`],
  );
  await ask(
    `INSERT INTO circle_membership (id, circle_id, city_id, joined_on)
     SELECT gen_random_uuid(), $1, id, now() - interval '1 year' FROM city WHERE slug = ANY($2)`,
    [circle, [city.slug, "gardelegen"]],
  );
  return city;
}

/** Leaves the world as it was. */
export async function forgetGuests(): Promise<void> {
  const guests = `SELECT id FROM "user" WHERE email LIKE '%${GUESTS}'`;
  await ask(`DELETE FROM account_invitation WHERE email LIKE '%${GUESTS}'`);
  await ask(`UPDATE official SET successor_id = NULL WHERE email LIKE '%${GUESTS}'`);
  await ask(`DELETE FROM official WHERE email LIKE '%${GUESTS}'`);
  await ask(`DELETE FROM mandate WHERE user_id IN (${guests})`);
  await ask(`DELETE FROM "user" WHERE email LIKE '%${GUESTS}'`);
  const circles = "SELECT id FROM exchange_circle WHERE name LIKE 'Wechselrunde %'";
  await ask(`DELETE FROM circle_membership WHERE circle_id IN (${circles})`);
  await ask("DELETE FROM exchange_circle WHERE name LIKE 'Wechselrunde %'");
}

/** The path of the link in the latest invitation to an address, once there are so many. */
export async function joinPath(address: string, count = 1): Promise<string> {
  const subject = /Einladung zum Netzwerk/;
  const invitations = async () =>
    (await mailsTo(address)).filter((mail) => subject.test(mail.subject ?? ""));
  await expect
    .poll(async () => (await invitations()).length, {
      message: `an invitation to ${address}`,
      timeout: 20_000,
    })
    .toBe(count);
  const text = (await invitations()).at(-1)?.text ?? "";
  return `/join/${/\/join\/(\S+)/.exec(text)?.[1] ?? ""}`;
}

/** Follows an invitation and signs in by the code of the mail that comes of it. */
export async function join(page: Page, path: string, address: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("button", { name: "Konto einrichten" }).click();
  await expect(page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" })).toBeVisible();
  const request = new URL(page.url()).searchParams.get("request") ?? "";
  let code = "";
  await expect
    .poll(
      async () => {
        const mail = (await mailsTo(address)).find(({ text }) => text?.includes(request));
        code = /\b\d{3} \d{3}\b/.exec(mail?.text ?? "")?.[0] ?? "";
        return code;
      },
      { message: `a code for ${address}`, timeout: 20_000 },
    )
    .not.toBe("");
  await page.getByLabel("Code aus der Mail").fill(code);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
}
