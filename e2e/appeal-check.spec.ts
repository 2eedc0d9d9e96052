import { expect, type Page, test } from "@playwright/test";
import { pdf, program } from "../lib/testing/files";
import { expectAccessible } from "./support/accessible";
import { OFFICE } from "./support/accounts";
import { attach, expectNoFile, SPOKESPERSON, writeDraft } from "./support/appeals";
import { ask } from "./support/database";
import { askForRun } from "./support/jobs";
import { mailsTo, waitForMail } from "./support/mailbox";
import { as } from "./support/outcome";
import { fillDay, press } from "./support/scheduling";
import { forget } from "./support/sign-in";

const MAYOR = "sieler@stendal.example";

const main = (page: Page) => page.getByRole("main");
const alert = (page: Page) => main(page).getByRole("alert");

/** That every appeal is read by a second person before it goes out. */
async function needChecks(): Promise<void> {
  await ask(
    `INSERT INTO setting (key, value, changed_at, changed_by_id)
     SELECT 'appealsNeedCheck', 'true', now(), id FROM "user" WHERE email = $1`,
    [OFFICE],
  );
}

const leaveFree = () => ask("DELETE FROM setting WHERE key = 'appealsNeedCheck'");

const tomorrow = () => {
  const day = new Date(Date.now() + 86_400_000);
  return { day: `${day.getDate()}`, month: `${day.getMonth() + 1}`, year: day.getFullYear() };
};

/** What is attached can be had by who is at the page of its appeal. */
async function expectAttachment(page: Page): Promise<void> {
  const link = main(page).getByRole("link", { name: "plan.pdf" });
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect(answer.headers()["content-disposition"]).toContain("plan.pdf");
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(needChecks);
    test.afterEach(leaveFree);

    test(`an appeal is given back and found good by a second person, and goes out at its hour (${how})`, async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const title = `Zu zweit gelesen ${how} ${Date.now()}`;
      const address = await writeDraft(page, title);

      await test.step("what goes with it is attached; what is none of the kinds is not", async () => {
        await attach(page, "programm.pdf", program());
        await expect(alert(page)).toContainText("Sie wurde nicht gespeichert");
        if (javaScriptEnabled) await expectAccessible(page, "an attachment that was refused");
        await attach(page, "plan.pdf", await pdf("Der Plan"));
        await expect(main(page).getByRole("link", { name: "plan.pdf" })).toBeVisible();
        await attach(page, "irrtum.pdf", await pdf("Ein Irrtum"));
        await press(page, "irrtum.pdf entfernen");
        await expect(main(page).getByRole("link", { name: "irrtum.pdf" })).toHaveCount(0);
        await expect(main(page).getByRole("link", { name: "plan.pdf" })).toBeVisible();
      });

      await test.step("unread by another it does not go out, and its writer cannot find it good", async () => {
        await press(page, "An 4 Städte senden");
        await expect(page).toHaveURL(/\/check(#.*)?$/);
        await expect(main(page)).toContainText("liest eine zweite Person jeden Appell");
        await expect(page.getByRole("button", { name: "Text freigeben" })).toHaveCount(0);
        await expect(page.getByRole("button", { name: "Zu dieser Zeit senden" })).toHaveCount(0);
        await press(page, "Um Prüfung bitten");
        await expect(main(page)).toContainText("auf eine zweite Person.");
      });

      await test.step("the programme office gives it back with a word", async () => {
        const mail = await waitForMail(OFFICE, new RegExp(`^Bitte prüfen: .*${title}`));
        expect(mail.text).toContain("dies ist ein Beispiel.");
        await as(page, OFFICE, "/appeals");
        await main(page).getByRole("link", { name: title }).click();
        await expect(main(page).getByRole("link", { name: "plan.pdf" })).toBeVisible();
        await page.getByText("Oder zurückgeben").click();
        await press(page, "Mit diesem Wort zurückgeben");
        await expect(alert(page)).toContainText("Was soll anders werden?");
        if (javaScriptEnabled) await expectAccessible(page, "a check with errors");
        await page.getByLabel("Was soll anders werden?").fill("Bitte nennen Sie ein Beispiel.");
        await press(page, "Mit diesem Wort zurückgeben");
        await expect(main(page)).toContainText("Zurückgegeben von Programmbüro Engagierte Stadt");
      });

      await test.step("she reads the word, changes the text and asks again", async () => {
        const mail = await waitForMail(SPOKESPERSON, new RegExp(`^Zurückgegeben: .*${title}`));
        expect(mail.text).toContain("„Bitte nennen Sie ein Beispiel.“");
        await as(page, SPOKESPERSON, `${address}/edit`);
        await expect(main(page)).toContainText("„Bitte nennen Sie ein Beispiel.“");
        if (javaScriptEnabled) await expectAccessible(page, "a draft that was given back");
        await page.getByLabel("Ihr Appell").fill("dies ist ein Beispiel, und noch eines.");
        await press(page, "Vorschau aktualisieren");
        await expect(page.getByRole("article")).toContainText("und noch eines");
        await page.goto(`${address}/check`);
        await press(page, "Um Prüfung bitten");
        await expect(main(page)).toContainText("auf eine zweite Person.");
      });

      await test.step("found good, it is given an hour, called back and given another", async () => {
        await as(page, OFFICE, `${address}/check`);
        await press(page, "Text freigeben");
        await expect(main(page)).toContainText("Geprüft von Programmbüro Engagierte Stadt");
        await as(page, SPOKESPERSON, `${address}/check`);
        await fillDay(page, "Tag", { day: "1", month: "2", year: 2020 });
        await page.getByLabel("Uhrzeit").fill("9:00");
        await press(page, "Zu dieser Zeit senden");
        await expect(alert(page)).toBeVisible();
        await fillDay(page, "Tag", tomorrow());
        await press(page, "Zu dieser Zeit senden");
        await expect(main(page)).toContainText(/Geht am .+, 0?9:00 Uhr von selbst hinaus\./);
        if (javaScriptEnabled) await expectAccessible(page, "an appeal that waits for its hour");
        await press(page, "Zurückholen");
        await expect(page).toHaveURL(/\/edit(#.*)?$/);
        await page.goto(`${address}/check`);
        await fillDay(page, "Tag", tomorrow());
        await page.getByLabel("Uhrzeit").fill("9:00");
        await press(page, "Zu dieser Zeit senden");
        await expect(main(page)).toContainText(/Geht am .+, 0?9:00 Uhr von selbst hinaus\./);
      });

      await test.step("nobody outside sees it, nor its attachment, before its hour", async () => {
        const file = await page.getByRole("link", { name: "plan.pdf" }).getAttribute("href");
        await forget(page);
        expect((await page.goto(address))?.status()).toBe(404);
        await expectNoFile(page, file);
      });

      await test.step("at its hour the job sends it, once, to the cities of the circle alone", async () => {
        await ask("UPDATE appeal SET publish_at = now() - interval '1 minute' WHERE slug = $1", [
          address.split("/").at(-1),
        ]);
        await askForRun("publish-appeals");
        await waitForMail(MAYOR, new RegExp(`^Appell: ${title}`));
        await askForRun("publish-appeals");
        const reached = await ask<{ slug: string }>(
          `SELECT c.slug FROM appeal_response r JOIN city c ON c.id = r.city_id
           JOIN appeal a ON a.id = r.appeal_id WHERE a.slug = $1 ORDER BY c.slug`,
          [address.split("/").at(-1)],
        );
        expect(reached.map(({ slug }) => slug)).toEqual([
          "gardelegen",
          "lemgo",
          "parchim",
          "stendal",
        ]);
        const mails = (await mailsTo(MAYOR)).filter(
          ({ subject }) => subject === `Appell: ${title}`,
        );
        expect(mails).toHaveLength(1);
      });

      await test.step("cities and everybody else take the attachment along", async () => {
        await as(page, MAYOR, address);
        await expectAttachment(page);
        await forget(page);
        await page.goto(address);
        await expectAttachment(page);
        if (javaScriptEnabled) await expectAccessible(page, "an appeal with an attachment");
      });
    });
  });
}
