import { expect, type Page, test } from "@playwright/test";
import { pdf } from "../lib/testing/files";
import { expectAccessible } from "./support/accessible";
import { attach, expectNoFile, SPOKESPERSON, sayFor, writeDraft } from "./support/appeals";
import { mailsTo, waitForMail } from "./support/mailbox";
import { as } from "./support/outcome";
import { fillDay, press } from "./support/scheduling";
import { forget } from "./support/sign-in";

const MAYOR = "sieler@stendal.example";
const LEMGO = "schwaer-froehlich@lemgo.example";
const GARDELEGEN = "schumacher@gardelegen.example";

const main = (page: Page) => page.getByRole("main");
const alert = (page: Page) => main(page).getByRole("alert");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`what came of an appeal is handed over, those who carry it are asked again, and withdrawn it says so (${how})`, async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const title = `Das Ergebnis ${how} ${Date.now()}`;
      const address = await writeDraft(page, title);

      await test.step("it goes to the four, and two carry it", async () => {
        await attach(page, "plan.pdf", await pdf("Der Plan"));
        await expect(main(page).getByRole("link", { name: "plan.pdf" })).toBeVisible();
        await press(page, "An 4 Städte senden");
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
        await as(page, MAYOR, address);
        await page.getByLabel("Wir sagen etwas zu").check();
        await page.getByLabel("Was haben Sie vor?").fill("Wir laden die Vereine ein.");
        await sayFor(page, "Stendal", "Wir sagen etwas zu");
        await as(page, LEMGO, address);
        await sayFor(page, "Lemgo", "Wir unterstützen den Appell");
        await as(page, GARDELEGEN, address);
        await sayFor(page, "Gardelegen", "Diesmal nicht");
      });

      await test.step("the pledge is an agreement of the city from that moment on", async () => {
        await as(page, MAYOR, "/commitments");
        const pledges = page.getByRole("region", { name: "Zusagen zu Appellen" });
        await pledges.getByRole("link", { name: "Wir laden die Vereine ein." }).first().click();
        await expect(page).toHaveURL(/\/commitments\//);
        await expect(main(page)).toContainText("Stendal");
      });

      await test.step("everybody has the result as numbers, as a map, as PDF and as a text to share", async () => {
        await forget(page);
        await page.goto(address);
        await expect(main(page)).toContainText("Von 4 Städten tragen 2 den Appell mit.");
        await expect(
          page.getByRole("img", { name: /^Karte: Städte, die den Appell mittragen/ }),
        ).toBeVisible();
        const map = await page.request.get(`${address}/map.svg`);
        expect((await map.text()).match(/h0/g)).toHaveLength(2);
        expect(await map.text()).not.toContain("Sieler");
        const file = await page.request.get(`${address}/result.pdf`);
        expect(file.headers()["content-type"]).toBe("application/pdf");
        expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
        const text = page.getByLabel("Kurzer Text für Mails und Nachrichten");
        await expect(text).toHaveValue(/Von 4 Städten tragen 2 den Appell mit\./);
        await expect(text).toHaveValue(new RegExp(`${address}$`));
      });

      await test.step("that the result was handed over stands on its page", async () => {
        await as(page, SPOKESPERSON, `${address}/responses`);
        await press(page, "Übergabe festhalten");
        await expect(alert(page)).toContainText("An wen?");
        await page.getByLabel("An wen?").fill("Präsidentin des Landtags");
        await fillDay(page, "Wann?", { day: "1", month: "2", year: new Date().getFullYear() + 1 });
        await press(page, "Übergabe festhalten");
        // The first refusal still stands there until the second has come.
        await expect(alert(page)).toContainText("Dieser Tag liegt in der Zukunft.");
        const today = new Date();
        await fillDay(page, "Wann?", {
          day: `${today.getDate()}`,
          month: `${today.getMonth() + 1}`,
          year: today.getFullYear(),
        });
        await press(page, "Übergabe festhalten");
        // What was typed stands there after a refusal, too; only the answer takes the refusal away.
        await expect(alert(page)).toHaveCount(0);
        await expect(main(page)).toContainText("Präsidentin des Landtags");
        await page.goto(address);
        await expect(main(page)).toContainText(
          /Das Ergebnis wurde am .+ übergeben: Präsidentin des Landtags\./,
        );
      });

      await test.step("another meaning asks again those alone that carry it", async () => {
        await page.getByRole("link", { name: "Berichtigen" }).click();
        await page.getByLabel("Ihr Appell").fill("dies ist etwas anderes.");
        await page.getByLabel("Sie ändert den Sinn").check();
        await press(page, "Berichtigung veröffentlichen");
        await expect(main(page)).toContainText("dies ist etwas anderes.");
        const again = new RegExp(`^Geändert, bitte noch einmal antworten: .*${title}`);
        const mail = await waitForMail(MAYOR, again);
        expect(mail.text).toContain("dies ist ein Beispiel.");
        expect(mail.text).toContain("dies ist etwas anderes.");
        await waitForMail(LEMGO, again);
        const others = await mailsTo(GARDELEGEN);
        expect(others.filter(({ subject }) => again.test(subject ?? ""))).toEqual([]);
      });

      await test.step("until they renew it, their answer stands beside the earlier text", async () => {
        await as(page, LEMGO, address);
        await expect(main(page)).toContainText("Der Appell sagt seitdem etwas anderes.");
        await expect(main(page)).toContainText("2 davon haben einer früheren Fassung zugestimmt");
        if (javaScriptEnabled) await expectAccessible(page, "an appeal that asks again");
        await sayFor(page, "Lemgo", "Wir unterstützen den Appell");
        await expect(main(page)).not.toContainText("Der Appell sagt seitdem etwas anderes.");
        await expect(main(page)).toContainText("Eine davon hat einer früheren Fassung zugestimmt");
      });

      await test.step("withdrawn, it says so everywhere, and its attachment is gone", async () => {
        await as(page, SPOKESPERSON, address);
        const link = main(page).getByRole("link", { name: "plan.pdf" });
        const file = await link.getAttribute("href");
        await page.getByRole("link", { name: "Zurückziehen" }).click();
        await page.getByLabel("Warum?").fill("Der Versuch ist zu Ende.");
        await press(page, "Appell zurückziehen");
        await expect(page.getByRole("heading", { name: /^Zurückgezogen am/ })).toBeVisible();
        await waitForMail(GARDELEGEN, new RegExp(`^Zurückgezogen: .*${title}`));
        await forget(page);
        await page.goto(address);
        await expect(main(page)).toContainText("Der Versuch ist zu Ende.");
        await expect(link).toHaveCount(0);
        await expectNoFile(page, file);
        if (javaScriptEnabled) await expectAccessible(page, "an appeal that was withdrawn");
        await page.goto("/appeals");
        await expect(main(page).getByRole("listitem").filter({ hasText: title })).toContainText(
          "Zurückgezogen am",
        );
        const feed = await page.request.get("/appeals/feed.xml");
        expect(await feed.text()).toContain(`Zurückgezogen: ${title}`);
      });
    });
  });
}
