import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { fillDay, NEXT_YEAR, press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const OFFICE = "programmbuero@netzwerk.example";

const main = (page: Page) => page.getByRole("main");

/** Nobody can wait until a city has left; time does it otherwise. */
async function letItHaveLeft(slug: string): Promise<void> {
  await ask(
    `UPDATE network_membership SET joined_on = '2018-01-01', left_on = '2020-01-01'
     WHERE city_id = (SELECT id FROM city WHERE slug = $1)`,
    [slug],
  );
}

/** Leaves the demo world as it was. */
async function remove(slug: string): Promise<void> {
  const city = "(SELECT id FROM city WHERE slug = $1)";
  await ask(
    `DELETE FROM carrier WHERE body_id IN (SELECT id FROM coordination_body WHERE city_id = ${city})`,
    [slug],
  );
  for (const table of ["coordination_body", "network_membership"])
    await ask(`DELETE FROM ${table} WHERE city_id = ${city}`, [slug]);
  await ask("DELETE FROM city WHERE slug = $1", [slug]);
}

for (const [javaScriptEnabled, typed, name, slug] of [
  [true, "Tübbingen", "Tübingen", "tuebingen"],
  [false, "Wolfenbuetel", "Wolfenbüttel", "wolfenbuettel"],
] as const) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(() => remove(slug));
    test.afterEach(() => remove(slug));

    test(`a city joins out of the register, leaves and returns (${how})`, async ({ page }) => {
      test.setTimeout(180_000);
      await signInAs(page, OFFICE);
      await page.goto("/cities");
      await page.getByRole("link", { name: "Stadt aufnehmen" }).click();

      await test.step("it is found though it is typed wrong", async () => {
        await page.getByLabel("Gemeinde oder Stadt").fill(typed);
        if (!javaScriptEnabled) await press(page, "Suchen");
        const found = main(page).getByRole("link", { name, exact: true });
        await expect(found).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page, "finding a municipality");
        await found.click();
        await expect(main(page).getByText(new RegExp(`^${name}, `))).toBeVisible();
      });

      await test.step("it joins on a day, with its coordination body", async () => {
        if (javaScriptEnabled) await expectAccessible(page, "admitting a city");
        await press(page, "Stadt aufnehmen");
        await expect(main(page).getByRole("alert")).toContainText("Bitte ausfüllen.");
        await fillDay(page, "Gehört zum Netzwerk ab", { day: "1", month: "2" });
        await page.getByLabel("Mailadresse des Rathauses").fill(`rathaus@${slug}.example`);
        await page.getByLabel("Name der Koordinierungsstelle").fill("Ehrenamtsbüro");
        await page.getByLabel("Träger", { exact: false }).first().fill("Stadtverwaltung");
        await press(page, "Stadt aufnehmen");
        await expect(main(page)).toContainText(`${name} ist aufgenommen.`);
        await expect(main(page)).toContainText(
          `Gehört ab dem 1. Februar ${NEXT_YEAR} zum Netzwerk.`,
        );
      });

      await test.step("it is not added twice", async () => {
        await page.goto(`/cities/new?q=${name}`);
        await expect(main(page)).toContainText("schon eingetragen");
        await main(page).getByRole("link", { name, exact: true }).click();
        await expect(main(page)).toContainText(`${name} ist schon eingetragen`);
        await page.getByRole("link", { name: `Zur Seite von ${name}` }).click();
      });

      await test.step("its carrier changes, and what waits is handed over", async () => {
        await page.getByRole("link", { name: "Koordinierungsstellen und Träger" }).click();
        if (javaScriptEnabled) await expectAccessible(page, "coordination bodies");
        await page.getByRole("link", { name: "„Ehrenamtsbüro“ ändern" }).click();
        await page.getByLabel("Neuer Träger").fill("Bürgerstiftung");
        await fillDay(page, "Ab wann", { day: "1", month: "7" });
        await press(page, "Träger wechseln");
        await expect(main(page)).toContainText("Der neue Träger ist eingetragen.");
        await expect(main(page)).toContainText("Zurzeit ist nichts offen");
        if (javaScriptEnabled) await expectAccessible(page, "a handover");
        await page.getByRole("link", { name: "Alle Koordinierungsstellen" }).click();
        await expect(main(page)).toContainText(`seit 1. Juli ${NEXT_YEAR}`);
      });

      await test.step("it is to leave, is told what that means, and stays after all", async () => {
        await page.goto(`/cities/${slug}/membership`);
        await expect(main(page)).toContainText("gehen neue Appelle nicht mehr an");
        await fillDay(page, "Erster Tag ohne die Stadt", { day: "1", month: "9" });
        await press(page, "Austritt eintragen");
        await expect(main(page)).toContainText("Der Austritt ist eingetragen.");
        if (javaScriptEnabled) await expectAccessible(page, "a membership that ends");
        await press(page, "Austritt zurücknehmen");
        await expect(main(page)).toContainText("Der Austritt ist zurückgenommen.");
      });

      await test.step("years later it returns", async () => {
        await letItHaveLeft(slug);
        await page.goto(`/cities/${slug}/membership`);
        await fillDay(page, "Gehört wieder dazu ab", { day: "1", month: "10" });
        await press(page, "Wieder aufnehmen");
        await expect(main(page)).toContainText("Die Stadt ist wieder aufgenommen.");
        await expect(main(page).getByRole("row")).toHaveCount(3);
      });

      await test.step("its town hall moves", async () => {
        await page.goto(`/cities/${slug}/edit`);
        await page.getByLabel("Mailadresse des Rathauses").fill("kein");
        await press(page, "Änderungen speichern");
        await expect(main(page).getByRole("alert")).toContainText("E-Mail-Adresse");
        await page.getByLabel("Mailadresse des Rathauses").fill(`neu@${slug}.example`);
        await press(page, "Änderungen speichern");
        await expect(main(page)).toContainText("Name und Adresse sind gespeichert.");
      });
    });
  });
}
