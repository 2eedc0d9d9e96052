import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forgetGuests, GUESTS, join, joinPath, OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");
const alert = (page: Page) => main(page).getByRole("alert");

test.beforeAll(forgetGuests);
test.afterAll(forgetGuests);

async function typeInvitation(page: Page, family: string, address: string): Promise<void> {
  await page.goto("/accounts/invite");
  await page.getByLabel("Vorname").fill("Kim");
  await page.getByLabel("Nachname").fill(family);
  await page.getByLabel("E-Mail-Adresse").fill(address);
  await page.getByLabel("Büro der Verwaltungsspitze").check();
  await page.getByLabel("Stadt", { exact: true }).selectOption("Gardelegen");
}

/** One of several like buttons, by what it is for. */
async function pressNamed(page: Page, button: string, what: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${button} ?: ${what}$`) }).click();
}

/** Opens what is folded away, with scripts or without. */
async function unfold(page: Page, summary: string | RegExp): Promise<void> {
  await main(page).locator("summary").filter({ hasText: summary }).first().click();
}

async function usersWith(address: string): Promise<number> {
  return (await ask(`SELECT FROM "user" WHERE email = $1`, [address])).length;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an account comes by invitation, and its rights end when they end (${how})`, async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const family = javaScriptEnabled ? "Mit" : "Ohne";
      const address = `${family.toLowerCase()}${GUESTS}`;
      const other = await browser.newContext({ javaScriptEnabled });
      const seat = await other.newPage();
      await signInAs(page, OFFICE);

      await test.step("from the programme office's page to the form, which keeps what was typed", async () => {
        await page.goto("/overview");
        await page.getByRole("link", { name: "Programmbüro", exact: true }).click();
        await main(page).getByRole("link", { name: "Konten", exact: true }).click();
        await page.getByRole("link", { name: "Person einladen" }).click();
        await page.getByLabel("Vorname").fill("Kim");
        await press(page, "Einladung senden");
        await expect(alert(page)).toContainText("Nachname");
        await expect(page.getByLabel("Vorname")).toHaveValue("Kim");
        if (javaScriptEnabled) await expectAccessible(page, "an invitation with errors");
      });

      await test.step("invited once; a second time is refused kindly", async () => {
        await typeInvitation(page, family, address);
        await press(page, "Einladung senden");
        await expect(main(page)).toContainText("Die Einladung ist unterwegs.");
        await typeInvitation(page, family, address);
        await press(page, "Einladung senden");
        await expect(alert(page)).toContainText("schon eingeladen");
      });

      await test.step("sent again, the earlier link is shut", async () => {
        const first = await joinPath(address);
        await page.goto("/accounts");
        await pressNamed(page, "Noch einmal senden", `Kim ${family}`);
        await expect(main(page)).toContainText("der bisherige gilt nicht mehr");
        await joinPath(address, 2);
        await seat.goto(first);
        await expect(main(seat)).toContainText("Dieser Link gilt nicht mehr");
      });

      await test.step("scanners that open the link change nothing; one button makes the account", async () => {
        const path = await joinPath(address, 2);
        for (let count = 0; count < 3; count++) await seat.request.get(path);
        expect(await usersWith(address)).toBe(0);
        await seat.goto(path);
        if (javaScriptEnabled) await expectAccessible(seat, "/join/[token]");
        await join(seat, path, address);
        await expect(seat).toHaveURL(/\/overview/);
        expect(await usersWith(address)).toBe(1);
        await seat.goto(path);
        await expect(main(seat)).toContainText("schon angenommen");
      });

      await test.step("the mandate ends at once, and with it what the open session could do", async () => {
        await seat.goto("/blocked-times");
        await expect(seat.getByRole("heading", { level: 1 })).toHaveText("Sperrtermine");
        await page.goto(`/accounts?q=${family}`);
        await page.getByRole("link", { name: `Kim ${family}` }).click();
        await unfold(page, "Mandat beenden");
        await page.getByLabel("Sofort").check();
        await page.getByLabel("Grund").first().fill("Wechsel im Büro");
        await pressNamed(page, "Beenden", "Büro der Verwaltungsspitze von Gardelegen");
        await expect(main(page)).toContainText("Das Ende des Mandats ist eingetragen.");
        await seat.goto("/blocked-times");
        await expect(seat.getByRole("heading", { name: "Sperrtermine" })).toHaveCount(0);
      });

      await test.step("blocked, the session is over", async () => {
        await unfold(page, "Konto sperren");
        await page.getByLabel("Grund").last().fill("Gerät verloren");
        await press(page, "Sperren");
        await expect(main(page)).toContainText("Das Konto ist gesperrt");
        await seat.goto("/account");
        await expect(seat).toHaveURL(/\/sign-in/);
        await press(page, "Konto wieder öffnen");
        await expect(main(page)).toContainText("Das Konto ist wieder offen.");
      });

      await test.step("nobody ends the last mandate of the programme office", async () => {
        await page.goto("/accounts?q=programmbuero");
        await main(page).getByRole("link", { name: "Programmbüro Engagierte Stadt" }).click();
        await unfold(page, "Mandat beenden");
        await page.getByLabel("Sofort").check();
        await page.getByLabel("Grund").first().fill("Versehen");
        await pressNamed(page, "Beenden", "Programmbüro des Netzwerks");
        await expect(alert(page)).toContainText("letzte Mandat im Programmbüro");
      });

      await test.step("who can see what is gone through and noted", async () => {
        await page.goto("/access");
        const file = await page.request.get("/access.csv");
        expect(await file.text()).toContain("Verwaltungsspitze von Lemgo");
        await press(page, "Als geprüft vermerken");
        await expect(main(page)).toContainText("Vermerkt: heute geprüft.");
        await expect(main(page)).toContainText("von Programmbüro Engagierte Stadt");
      });

      await test.step("who speaks for the network is open to everybody signed in", async () => {
        await forget(page);
        await signInAs(page, "baier@lemgo.example");
        await page.goto("/spokespersons");
        await expect(main(page)).toContainText("Marion Zosel-Mohr");
        await expect(main(page)).toContainText("Spricht heute für das Netzwerk");
      });
      await other.close();
    });
  });
}
