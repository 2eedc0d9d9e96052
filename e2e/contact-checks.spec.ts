import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { forget, signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");

type City = { id: string; slug: string; name: string };

/** A member city nobody has entered anything of, with an address of its town hall. */
async function plantTownHall(offset: number, email: string): Promise<City> {
  const [city] = await ask<City>(
    `UPDATE city SET email = $2 WHERE id = (
       SELECT id FROM city WHERE id IN (SELECT city_id FROM network_membership WHERE left_on IS NULL)
         AND id NOT IN (SELECT city_id FROM official) AND id NOT IN (SELECT city_id FROM contact_check)
         AND id NOT IN (SELECT city_id FROM mandate WHERE city_id IS NOT NULL) AND email IS NULL
       ORDER BY slug DESC OFFSET $1 LIMIT 1)
     RETURNING id, slug, name`,
    [offset, email],
  );
  if (!city) throw new Error("every city of the demo world has somebody");
  return city;
}

/** Leaves the world as it was. */
async function forgetTownHall({ id }: City): Promise<void> {
  await ask("DELETE FROM contact_check WHERE city_id = $1", [id]);
  await ask("UPDATE city SET email = NULL WHERE id = $1", [id]);
}

/** The question to Stendal is open in the demo world. */
async function forgetAnswerOfStendal(): Promise<void> {
  await ask(
    `UPDATE contact_check SET answered_at = NULL, answered_by_id = NULL, on_behalf_of = NULL, changes = NULL
     WHERE city_id = (SELECT id FROM city WHERE slug = 'stendal')`,
  );
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const email = `rathaus@kontakt-${javaScriptEnabled ? "mit" : "ohne"}.example`;

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a town hall without an account names what has changed, and the programme office enters it (${how})`, async ({
      page,
    }) => {
      const city = await plantTownHall(javaScriptEnabled ? 3 : 4, email);
      let link = "";
      try {
        await test.step("the programme office asks a city that was never asked", async () => {
          await signInAs(page, OFFICE);
          await page.goto("/office");
          await main(page).getByRole("link", { name: "Kontaktdaten" }).click();
          await page.getByLabel("Stand").selectOption({ value: "never" });
          await page.getByRole("button", { name: "Anzeigen" }).click();
          await expect(page).toHaveURL(/state=never/);
          await page.goto(`/cities/${city.slug}/contact`);
          await expect(main(page)).toContainText("noch nie gefragt");
          await page.getByRole("button", { name: "Jetzt fragen" }).click();
          await expect(main(page)).toContainText("Die Mail ist unterwegs.");
          await expect(page.getByRole("button", { name: "Jetzt fragen" })).toHaveCount(0);
        });

        await test.step("the mail says what is stored and leads to one page", async () => {
          const mail = await waitForMail(email, /Stimmen die Kontaktdaten/);
          expect(mail.text).toContain(email);
          link = /\/contact\/\S+/.exec(mail.text ?? "")?.[0] ?? "";
          await forget(page);
          const answer = await page.goto(link);
          expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
          expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(
            "Stimmen die Kontaktdaten noch?",
          );
          await expect(main(page)).toContainText(email);
          if (javaScriptEnabled) await expectAccessible(page, "contact data behind a link");
        });

        await test.step("what was written is not lost by pressing the other button", async () => {
          await page.getByLabel("Das Büro, im Auftrag").check();
          await page.getByLabel("Ihr Name", { exact: true }).fill("Robin Vorzimmer");
          await page.getByText("Etwas hat sich geändert").click();
          await page.getByLabel("Was hat sich geändert?").fill("Neue Mailadresse: beispiel");
          await page.getByRole("button", { name: "Alles stimmt" }).click();
          await expect(main(page).getByRole("alert")).toContainText("Was hat sich geändert?");
          await expect(page.getByLabel("Was hat sich geändert?")).toHaveValue(
            "Neue Mailadresse: beispiel",
          );
          await expect(page.getByLabel("Ihr Name", { exact: true })).toHaveValue("Robin Vorzimmer");
        });

        await test.step("then it is sent, and can be seen behind the same link", async () => {
          await page.getByRole("button", { name: "Änderung mitteilen" }).click();
          await expect(main(page)).toContainText("Danke, Ihre Antwort ist angekommen.");
          await page.goto(link);
          await expect(main(page)).toContainText("mitgeteilt von Robin Vorzimmer");
          await expect(main(page)).toContainText("Neue Mailadresse: beispiel");
        });

        await test.step("the programme office finds it, enters it and says so", async () => {
          await signInAs(page, OFFICE);
          await page.goto("/contacts?state=changes");
          await page.getByRole("link", { name: city.name, exact: true }).click();
          await expect(main(page)).toContainText("Neue Mailadresse: beispiel");
          if (javaScriptEnabled) await expectAccessible(page, "a city's changes to be entered");
          await page.getByRole("button", { name: "Änderungen sind eingetragen" }).click();
          await expect(main(page)).toContainText("als eingetragen vermerkt");
          await expect(page.getByRole("table", { name: /Was die Stadt gefragt/ })).toContainText(
            "Robin Vorzimmer",
          );
        });

        await test.step("from then on the link says that it is done", async () => {
          await forget(page);
          await page.goto(link);
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(
            "Ihre Änderungen sind eingetragen",
          );
          await expect(page.getByRole("button", { name: "Alles stimmt" })).toHaveCount(0);
          if (javaScriptEnabled) await expectAccessible(page, "a contact link that is done");
        });
      } finally {
        await forget(page);
        await forgetTownHall(city);
      }
    });

    test(`a mayor's office sees on its city's page that a confirmation is due, and confirms with one button (${how})`, async ({
      page,
    }) => {
      try {
        await signInAs(page, "kleefeldt@stendal.example");
        await page.goto("/cities/stendal");
        await page.getByRole("link", { name: "Ansehen und bestätigen" }).click();
        await expect(main(page)).toContainText("noch nicht geantwortet");
        await page.getByRole("button", { name: "Alles stimmt" }).click();
        await expect(main(page)).toContainText("Danke, Ihre Antwort ist gespeichert.");
        await expect(main(page)).toContainText(/Alles stimmt: bestätigt von .* im Auftrag von/);
        await page.goto("/cities/stendal");
        await expect(page.getByRole("link", { name: "Ansehen und bestätigen" })).toHaveCount(0);
      } finally {
        await forget(page);
        await forgetAnswerOfStendal();
      }
    });
  });
}
