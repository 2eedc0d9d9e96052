import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forgetGuests, GUESTS, join, joinPath, OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { fillDay, press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");

const today = () => {
  const now = new Date();
  return { day: `${now.getDate()}`, month: `${now.getMonth() + 1}`, year: now.getFullYear() };
};

/** Leaves the world as it was. */
async function forgetCity(slug: string): Promise<void> {
  await forgetGuests();
  await ask("DELETE FROM outbox_mail WHERE subject LIKE '%Wechselrunde%'");
  const city = "(SELECT id FROM city WHERE slug = $1)";
  for (const table of ["official", "coordination_body", "network_membership"])
    await ask(`DELETE FROM ${table} WHERE city_id = ${city}`, [slug]);
  await ask("DELETE FROM city WHERE slug = $1", [slug]);
}

for (const [javaScriptEnabled, name, slug] of [
  [true, "Halberstadt", "halberstadt"],
  [false, "Quedlinburg", "quedlinburg"],
] as const) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } });
    test.beforeEach(() => forgetCity(slug));
    test.afterEach(() => forgetCity(slug));

    test(`a new city joins, gets its accounts and enters a circle (${how})`, async ({
      page,
      browser,
    }) => {
      test.setTimeout(150_000);
      const mayor = `spitze-${slug}${GUESTS}`;
      const context = await browser.newContext({ javaScriptEnabled });
      const seat = await context.newPage();
      await signInAs(page, OFFICE);

      await test.step("it is chosen from the register and belongs from today", async () => {
        await page.goto("/cities/new");
        await page.getByLabel("Gemeinde oder Stadt").fill(name.slice(0, -2));
        if (!javaScriptEnabled) await press(page, "Suchen");
        await main(page).getByRole("link", { name, exact: true }).click();
        await fillDay(page, "Gehört zum Netzwerk ab", today());
        await press(page, "Stadt aufnehmen");
        await expect(main(page)).toContainText(`${name} ist aufgenommen.`);
        if (javaScriptEnabled) await expectAccessible(page, "a city that was admitted");
      });

      await test.step("its mayor is entered and invited to an account", async () => {
        await page.goto(`/cities/${slug}/officials/new`);
        await page.getByLabel("Amtsbezeichnung").fill("Bürgermeisterin");
        await page.getByLabel("Anrede").selectOption("Frau");
        await page.getByLabel("Vorname").fill("Kim");
        await page.getByLabel("Nachname").fill("Neustadt");
        await page.getByLabel("E-Mail-Adresse").fill(mayor);
        await press(page, "Eintragen");
        await expect(main(page)).toContainText("Eingetragen.");
        if (javaScriptEnabled) await expectAccessible(page, "the officials of a new city");
        await page
          .getByRole("link", { name: /^Zum Konto einladen ?: Bürgermeisterin Kim Neustadt$/ })
          .click();
        await press(page, "Einladung senden");
        await expect(main(page)).toContainText("Die Einladung ist unterwegs.");
      });

      await test.step("she sets up her account by the link and finds her first day, without a circle yet", async () => {
        await join(seat, await joinPath(mayor), mayor);
        await expect(seat).toHaveURL(/\/first-day/);
        await expect(main(seat)).toContainText(name);
        if (javaScriptEnabled) await expectAccessible(seat, "a first day without a circle");
        await seat.goto("/overview");
        await expect(seat.getByRole("heading", { level: 1 })).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(seat, "an overview without a circle");
      });

      await test.step("the city enters a circle, which it is told by mail", async () => {
        await page.goto("/circles/new");
        await page.getByLabel("Stadt 1", { exact: true }).fill(name);
        await page.getByLabel("Stadt 2", { exact: true }).fill("Aachen");
        await page.getByLabel("Name der Runde").fill(`Wechselrunde ${name}`);
        await fillDay(page, "Gegründet am", today());
        await press(page, "Runde gründen");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Austauschrunde der zwei Städte",
        );
        await waitForMail(mayor, new RegExp(`dabei: Wechselrunde ${name}$`));
      });

      await test.step("and she finds the circle and the other city", async () => {
        await seat.goto("/first-day");
        await expect(main(seat)).toContainText(`Wechselrunde ${name}`);
        await expect(main(seat)).toContainText("Aachen");
        if (javaScriptEnabled) await expectAccessible(seat, "a first day in a circle");
        await seat.goto("/circles");
        await expect(main(seat)).toContainText(`Wechselrunde ${name}`);
        await seat.goto(`/cities/${slug}`);
        await expect(main(seat)).toContainText("Kim Neustadt");
        await expect(main(seat)).toContainText(`Wechselrunde ${name}`);
      });
      await context.close();
    });
  });
}
