import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forgetGuests, GUESTS, join, joinPath, OFFICE, quietCity } from "./support/accounts";
import { fillDay, press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");

test.beforeAll(forgetGuests);
test.afterAll(forgetGuests);

async function typePerson(page: Page, family: string, address: string): Promise<void> {
  await page.getByLabel("Amtsbezeichnung").fill("Bürgermeisterin");
  await page.getByLabel("Anrede").selectOption("Frau");
  await page.getByLabel("Vorname").fill("Kim");
  await page.getByLabel("Nachname").fill(family);
  await page.getByLabel("E-Mail-Adresse").fill(address);
}

/** From the list of officials, with everything known filled in already. */
async function invite(page: Page, officials: string, family: string): Promise<void> {
  await page.goto(officials);
  await page
    .getByRole("link", {
      name: new RegExp(`^Zum Konto einladen ?: Bürgermeisterin Kim ${family}$`),
    })
    .click();
  await expect(page.getByLabel("Nachname")).toHaveValue(family);
  await expect(page.getByLabel("Verwaltungsspitze einer Stadt")).toBeChecked();
  await press(page, "Einladung senden");
  await expect(main(page)).toContainText("Die Einladung ist unterwegs.");
}

for (const [index, javaScriptEnabled] of [true, false].entries()) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a mayor changes after an election (${how})`, async ({ page, browser }) => {
      test.setTimeout(120_000);
      const city = await quietCity(index);
      const officials = `/cities/${city.slug}/officials`;
      const [old, next] = [`alt${index}${GUESTS}`, `neu${index}${GUESTS}`];
      const former = await browser.newContext({ javaScriptEnabled });
      const seat = await former.newPage();

      await test.step("the programme office enters a mayor whose term ends soon", async () => {
        await signInAs(page, OFFICE);
        await page.goto(`/cities/${city.slug}`);
        await page.getByRole("link", { name: "Amtspersonen und Amtszeiten" }).click();
        await page.getByRole("link", { name: "Amtsperson eintragen" }).click();
        await typePerson(page, "Vorher", old);
        const soon = new Date(Date.now() + 30 * 86_400_000);
        await fillDay(page, "Letzter Tag der Amtszeit", {
          day: String(soon.getDate()),
          month: String(soon.getMonth() + 1),
          year: soon.getFullYear(),
        });
        await press(page, "Eintragen");
        await expect(main(page)).toContainText("Eingetragen.");
        await expect(main(page)).toContainText("Amtszeit endet am");
        if (javaScriptEnabled) await expectAccessible(page, "an official whose term ends");
        await page.goto("/terms");
        await expect(main(page)).toContainText(city.name);
        if (javaScriptEnabled) await expectAccessible(page, "terms that end");
        await page.goto(`/cities/${city.slug}`);
        await expect(main(page)).toContainText("Amtszeit endet am");
      });

      await test.step("she joins by the link of a mail and is at work", async () => {
        await invite(page, officials, "Vorher");
        await join(seat, await joinPath(old), old);
        await expect(seat).toHaveURL(/\/first-day/);
        await seat.goto("/overview");
        await expect(main(seat)).toContainText(`Nachfolge in ${city.name} eintragen`);
        if (javaScriptEnabled) await expectAccessible(seat, "an overview before the end of a term");
        await seat.goto("/blocked-times");
        await expect(seat.getByRole("heading", { level: 1 })).toBeVisible();
      });

      await test.step("somebody else is elected: the successor is entered, from today", async () => {
        await page.goto(officials);
        await page
          .getByRole("link", { name: /^Nachfolge eintragen\s+für Bürgermeisterin Kim Vorher$/ })
          .click();
        await expect(main(page)).toContainText("endet mit dem letzten Tag der Amtszeit");
        await press(page, "Nachfolge eintragen");
        await expect(main(page).getByRole("alert")).toContainText("Amtsbezeichnung");
        if (javaScriptEnabled) await expectAccessible(page, "a successor with errors");
        const today = new Date();
        await fillDay(page, "Erster Tag der Nachfolge", {
          day: String(today.getDate()),
          month: String(today.getMonth() + 1),
          year: today.getFullYear(),
        });
        await typePerson(page, "Nachher", next);
        await press(page, "Nachfolge eintragen");
        await expect(main(page)).toContainText("Die Nachfolge ist eingetragen.");
        await expect(main(page)).toContainText("Früher im Amt");
        if (javaScriptEnabled) await expectAccessible(page, "officials after a change");
      });

      await test.step("the open session of the former mayor loses its rights at once", async () => {
        await seat.goto("/blocked-times");
        await expect(seat.getByRole("heading", { name: "Sperrtermine" })).toHaveCount(0);
        await seat.goto("/account");
        await expect(main(seat)).toContainText("Zurzeit ist Ihnen keine Aufgabe zugeordnet.");
        if (javaScriptEnabled) await expectAccessible(seat, "an account without a mandate");
      });

      await test.step("the new mayor joins and finds the first day", async () => {
        await invite(page, officials, "Nachher");
        await forget(page);
        await join(page, await joinPath(next), next);
        await expect(page).toHaveURL(/\/first-day/);
        await expect(page.getByRole("heading", { level: 1 })).toContainText(city.name);
        await expect(main(page)).toContainText("Wechselrunde");
        await expect(main(page)).toContainText("Gardelegen");
        if (javaScriptEnabled) await expectAccessible(page, "the first day");
        await page.goto("/overview");
        await page.getByRole("link", { name: "Neu im Amt: was Sie vorfinden" }).click();
        await expect(page).toHaveURL(/\/first-day/);
      });
      await former.close();
    });
  });
}
