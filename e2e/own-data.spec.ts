import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { forget, signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");

/** Somebody in Lemgo's town hall with an account, whom no other story knows. */
async function plantPerson(name: string): Promise<string> {
  const email = `${name.toLowerCase()}@daten.example`;
  await ask(
    `WITH person AS (
       INSERT INTO "user" (id, email, given_name, family_name)
       VALUES (gen_random_uuid(), $1, 'Kim', $2) RETURNING id
     ), official AS (
       INSERT INTO official (id, city_id, user_id, given_name, family_name, office_title, office_kind, email)
       SELECT gen_random_uuid(), city.id, person.id, 'Kim', $2, 'Referat für Beispiele', 'ASSISTANT', $1
       FROM city, person WHERE slug = 'lemgo'
     )
     INSERT INTO mandate (id, user_id, role, city_id, starts_at)
     SELECT gen_random_uuid(), person.id, 'OFFICE', city.id, now() FROM city, person WHERE slug = 'lemgo'`,
    [email, name],
  );
  return email;
}

/** Leaves the world as it was: the office without a name, and the end of its mandate. */
async function forgetPerson(name: string): Promise<void> {
  const title = "Referat für Beispiele";
  const users = await ask<{ user_id: string }>(
    `SELECT user_id FROM official WHERE office_title = $1 AND user_id IS NOT NULL
     UNION SELECT id FROM "user" WHERE family_name = $2`,
    [title, name],
  );
  await ask("DELETE FROM official WHERE office_title = $1", [title]);
  for (const { user_id } of users) {
    await ask("DELETE FROM mandate WHERE user_id = $1", [user_id]);
    await ask(`DELETE FROM "user" WHERE id = $1`, [user_id]);
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const name = javaScriptEnabled ? "Datenmuster" : "Auskunftsmuster";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a person sees and takes along what is stored, and has it erased (${how})`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      const email = await plantPerson(name);
      try {
        await signInAs(page, email);

        await test.step("everything about them stands on one page, reached from the account", async () => {
          await page.goto("/account");
          await page.getByRole("link", { name: "Ihre Daten" }).first().click();
          await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ihre Daten");
          await expect(main(page)).toContainText(email);
          if (javaScriptEnabled) await expectAccessible(page, "what is stored about oneself");
        });

        await test.step("and in a file that programs read", async () => {
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("link", { name: "Als Datei laden (JSON)" }).click(),
          ]);
          const file = (await readFile(await download.path())).toString();
          expect(() => JSON.parse(file)).not.toThrow();
          expect(file).toContain(email);
          expect(file).toContain(name);
        });

        await test.step("before erasing it is said what goes and what stays, and nothing happens by mistake", async () => {
          await page.getByRole("link", { name: "Löschen ansehen" }).click();
          await expect(main(page)).toContainText("Das bleibt, und warum");
          await page.getByRole("button", { name: "Endgültig löschen" }).click();
          await expect(main(page).getByRole("alert")).toBeVisible();
          if (javaScriptEnabled) await expectAccessible(page, "erasing with errors");
          const [left] = await ask(`SELECT id FROM "user" WHERE email = $1`, [email]);
          expect(left).toBeDefined();
        });

        await test.step("then the name is gone, the session has ended, and the office stays", async () => {
          await page.getByLabel("Ja, ich möchte meine Daten löschen.").check();
          await page.getByRole("button", { name: "Endgültig löschen" }).click();
          await expect(main(page)).toContainText("Ihre Daten sind gelöscht");
          if (javaScriptEnabled) await expectAccessible(page, "data that are erased");
          await page.goto("/account");
          await expect(page).toHaveURL(/\/sign-in/);
          const [office] = await ask<{ family_name: string | null }>(
            "SELECT family_name FROM official WHERE office_title = 'Referat für Beispiele'",
          );
          expect(office).toEqual({ family_name: null });
        });
      } finally {
        await forget(page);
        await forgetPerson(name);
      }
    });
  });
}
