import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forgetGuests, GUESTS, OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { askForRun } from "./support/jobs";
import { as } from "./support/outcome";
import { press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");
const APPEAL = "/appeals/werben-sie-fuer-das-programm";

/** Somebody with an account and nothing else. */
async function plantAccount(family: string): Promise<string> {
  const email = `${family.toLowerCase()}${GUESTS}`;
  await ask(`INSERT INTO "user" (id, email, given_name, family_name) VALUES ($1, $2, 'Kim', $3)`, [
    randomUUID(),
    email,
    family,
  ]);
  return email;
}

/** As somebody with power over the database could; and back again. */
async function tamper(sql: string): Promise<void> {
  await ask("ALTER TABLE audit_event DISABLE TRIGGER audit_event_keep");
  await ask(sql);
  await ask("ALTER TABLE audit_event ENABLE TRIGGER audit_event_keep");
}

async function answersOf(slug: string): Promise<unknown[]> {
  return ask(
    `SELECT r.answer, r.answered_at FROM appeal_response r JOIN city c ON c.id = r.city_id
     JOIN appeal a ON a.id = r.appeal_id WHERE c.slug = $1 AND a.slug = 'werben-sie-fuer-das-programm'`,
    [slug],
  );
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(forgetGuests);
    test.afterEach(forgetGuests);

    test(`a granted mandate shows in the review of access, an ended one is gone at once (${how})`, async ({
      page,
      browser,
    }) => {
      const email = await plantAccount(javaScriptEnabled ? "Sichtbar" : "Sichtbarer");
      const name = `Kim ${javaScriptEnabled ? "Sichtbar" : "Sichtbarer"}`;
      const context = await browser.newContext({ javaScriptEnabled });
      const seat = await context.newPage();
      const row = page.getByRole("row", { name: new RegExp(`^${name} `) });
      await as(page, OFFICE, "/access");

      await test.step("without a mandate an account sees nothing of its own", async () => {
        await expect(row).toContainText("Nur was öffentlich und allen Angemeldeten offen ist");
        await expect(main(page)).toContainText("Was aus einer Aufgabe folgt");
        await expect(main(page)).toContainText("Sieht die Treffen, Protokolle und Vereinbarungen");
      });

      await test.step("a mandate is granted, and what follows from it stands there", async () => {
        await row.getByRole("link", { name }).click();
        await page.getByLabel("Büro der Verwaltungsspitze").check();
        await page.getByLabel("Stadt", { exact: true }).selectOption("Gardelegen");
        const grant = page.getByRole("region", { name: "Mandat erteilen" });
        await grant.getByLabel("Grund").fill("Prüfung");
        await press(page, "Mandat erteilen");
        await expect(main(page)).toContainText("Büro der Verwaltungsspitze von Gardelegen");
        if (javaScriptEnabled) await expectAccessible(page, "an account with a mandate");
        await page.goto("/access");
        await expect(row).toContainText("Für Gardelegen");
        await expect(row).toContainText("Runde „");
        await expect(row).toContainText("ohne Ende");
        if (javaScriptEnabled) await expectAccessible(page, "the review of access");
      });

      await test.step("it ends, and the form that stands open is refused at its next click", async () => {
        const before = await answersOf("gardelegen");
        await signInAs(seat, email);
        await seat.goto(APPEAL);
        await seat.getByLabel("Diesmal nicht").check();
        await row.getByRole("link", { name }).click();
        await main(page).locator("summary").filter({ hasText: "Mandat beenden" }).first().click();
        await page.getByLabel("Sofort").check();
        await page.getByLabel("Grund").first().fill("Prüfung zu Ende");
        await page.getByRole("button", { name: /^Beenden ?: Büro der/ }).click();
        await expect(main(page)).toContainText("Das Ende des Mandats ist eingetragen.");
        await seat.getByRole("button", { name: "Antwort senden" }).click();
        if (javaScriptEnabled) await expect(main(seat).getByRole("alert")).toBeVisible();
        await seat.goto(APPEAL);
        await expect(seat.getByRole("button", { name: "Antwort senden" })).toHaveCount(0);
        expect(await answersOf("gardelegen")).toEqual(before);
      });

      await test.step("the review no longer shows it", async () => {
        await page.goto("/access");
        await expect(row).toContainText("Nur was öffentlich und allen Angemeldeten offen ist");
        await expect(row).not.toContainText("Gardelegen");
      });
      await context.close();
    });

    test(`the audit log is searched by kind, person and day, and tells when it was tampered with (${how})`, async ({
      page,
    }) => {
      await as(page, OFFICE, "/office");
      await main(page)
        .getByRole("link", { name: /^Verlauf/ })
        .click();
      const table = page.getByRole("table");

      await test.step("by kind and person", async () => {
        await page.getByLabel("Art", { exact: true }).selectOption("appeal.published");
        await page.getByLabel("Name oder Mailadresse").fill("zosel");
        await press(page, "Suchen");
        await expect(table.getByRole("row").nth(1)).toContainText("Marion Zosel-Mohr");
        await page.getByLabel("Name oder Mailadresse").fill("niemand-so");
        await press(page, "Suchen");
        await expect(main(page)).toContainText("Nichts gefunden");
      });

      await test.step("by day, and as a file", async () => {
        await page.goto("/audit?from=2035-01-01");
        await expect(main(page)).toContainText("Nichts gefunden");
        await page.goto("/audit?kind=appeal.published&until=2100-01-01");
        await expect(table).toContainText("Marion Zosel-Mohr");
        if (javaScriptEnabled) await expectAccessible(page, "events that were found");
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("link", { name: "Als CSV laden" }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/\.csv$/);
      });

      await test.step("the chain is whole, until somebody changes a row behind its back", async () => {
        await page.goto("/audit");
        await press(page, "Jetzt prüfen");
        await expect(main(page).getByRole("status")).toContainText("Die Kette ist heil");
        await tamper("UPDATE audit_event SET details = details || '{\"x\": 1}' WHERE sequence = 3");
        try {
          await press(page, "Jetzt prüfen");
          await expect(main(page).getByRole("status")).toContainText(
            "Die Kette ist gebrochen. Verändert oder nach einer Lücke: Eintrag 3.",
          );
          if (javaScriptEnabled) await expectAccessible(page, "a chain that is broken");
        } finally {
          await tamper("UPDATE audit_event SET details = details - 'x' WHERE sequence = 3");
        }
        await press(page, "Jetzt prüfen");
        await expect(main(page).getByRole("status")).toContainText("Die Kette ist heil");
      });
    });

    test(`what has served its time goes in the night, and the report says so (${how})`, async ({
      page,
    }) => {
      const family = javaScriptEnabled ? "Altlast" : "Restlast";
      await ask(
        `INSERT INTO session (id, session_token, user_id, expires, device)
         SELECT gen_random_uuid(), $1, id, now() - interval '1 day', 'Prüfung' FROM "user" WHERE email = $2`,
        [family, OFFICE],
      );
      const reports = () => ask("SELECT id FROM retention_report");
      const before = (await reports()).length;
      await askForRun("clean-up");
      await expect
        .poll(async () => (await reports()).length, { timeout: 60_000 })
        .toBeGreaterThan(before);
      expect(await ask("SELECT id FROM session WHERE session_token = $1", [family])).toEqual([]);

      await as(page, OFFICE, "/office");
      await main(page)
        .getByRole("link", { name: /^Aufbewahrung/ })
        .click();
      const runs = page.getByRole("table").first();
      await expect(runs.getByRole("row").nth(1)).toContainText(/Anmeldungen: \d+/);
      await expect(main(page)).toContainText("30 Tage nach ihrem Ablauf");
      if (javaScriptEnabled) await expectAccessible(page, "what was removed");
    });
  });
}
