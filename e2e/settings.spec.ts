import { Buffer } from "node:buffer";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { pngOf } from "../lib/testing/pictures";
import { expectAccessible } from "./support/accessible";
import { OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { mailsTo, waitForMail } from "./support/mailbox";
import { press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");
const alert = (page: Page) => main(page).getByRole("alert");
const saved = (page: Page) => expect(main(page).getByRole("status")).toHaveText("Gespeichert.");

async function forgetSettings(): Promise<void> {
  await ask("DELETE FROM setting_change");
  await ask("DELETE FROM setting");
  await ask("SELECT pg_notify('setting', '')");
}

test.beforeAll(forgetSettings);
test.afterAll(forgetSettings);

/** One of several like buttons of the page, by the heading of its section. */
function section(page: Page, title: string) {
  return main(page).getByRole("region", { name: title, exact: true });
}

/** What somebody who is not signed in reads. */
async function everybodyReads(browser: Browser, address: string, words: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const anybody = await context.newPage();
  await anybody.goto(address);
  await expect(anybody.getByRole("main")).toContainText(words);
  const wide = await anybody.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await context.close();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const mark = javaScriptEnabled ? "Mit" : "Ohne";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`the programme office says who runs the network (${how})`, async ({ page, browser }) => {
      test.setTimeout(120_000);
      await forgetSettings();
      await signInAs(page, OFFICE);

      await test.step("from its own page, where it also says what goes before what", async () => {
        await page.goto("/office");
        await main(page).getByRole("link", { name: "Einstellungen", exact: true }).click();
        await expect(main(page)).toContainText("geht dem vor, was auf dem Server eingestellt ist");
        await expect(main(page)).toContainText("Noch wurde hier nichts geändert.");
        if (javaScriptEnabled) await expectAccessible(page, "/settings");
      });

      await test.step("what is wrong is said, what was typed is kept", async () => {
        await page.getByLabel("E-Mail-Adresse (freiwillig)").fill("kein Postfach");
        await page.getByLabel("Telefon (freiwillig)").fill("03907 7160");
        await press(page, "Betreiber speichern");
        await expect(alert(page)).toContainText("E-Mail-Adresse");
        await expect(page.getByLabel("Telefon (freiwillig)")).toHaveValue("03907 7160");
      });

      await test.step("everybody reads the new Impressum at once", async () => {
        await page.getByLabel("E-Mail-Adresse (freiwillig)").fill("");
        await page.getByLabel("Name (freiwillig)").fill(`Netzwerkstelle ${mark}`);
        await press(page, "Betreiber speichern");
        await saved(page);
        await everybodyReads(browser, "/impressum", `Netzwerkstelle ${mark}`);
        await everybodyReads(browser, "/datenschutz", "03907 7160");
        // What was left empty is as the server says it.
        await everybodyReads(browser, "/impressum", "betrieb@rathausrunde.example");
        await expect(main(page)).toContainText(`Name: „Netzwerkstelle ${mark}“`);
      });

      await test.step("two at once: the second sees both, nothing is lost", async () => {
        const other = await page.context().newPage();
        await other.goto("/settings");
        await other.getByLabel("Name (freiwillig)").fill("Von nebenan");
        await page.goto("/settings");
        await page.getByLabel("Name (freiwillig)").fill(`Netzwerkbüro ${mark}`);
        await press(page, "Betreiber speichern");
        await saved(page);
        await press(other, "Betreiber speichern");
        await expect(alert(other)).toBeVisible();
        await expect(main(other)).toContainText("Inzwischen steht dort:");
        await expect(main(other)).toContainText(`Netzwerkbüro ${mark}`);
        await expect(other.getByLabel("Name (freiwillig)")).toHaveValue("Von nebenan");
        await other.close();
      });

      await test.step("own paragraphs are looked at before anybody reads them", async () => {
        await page.goto("/settings");
        await page.getByRole("link", { name: "Eigene Absätze schreiben" }).click();
        const imprint = section(page, "Impressum");
        await imprint.getByLabel("Text (freiwillig)").fill(`Gefördert vom **Land ${mark}**.`);
        await imprint.getByRole("button", { name: "Speichern und ansehen" }).click();
        await saved(page);
        await expect(page.getByRole("article", { name: "Vorschau: Impressum" })).toContainText(
          `Gefördert vom Land ${mark}.`,
        );
        if (javaScriptEnabled) await expectAccessible(page, "a legal text to look at");
        await page.getByRole("button", { name: /^Veröffentlichen ?: Impressum$/ }).click();
        await expect(main(page)).toContainText("Dieser Text steht auf der Seite.");
        await everybodyReads(browser, "/impressum", `Gefördert vom Land ${mark}.`);
      });

      await test.step("a period is chosen within its bounds, and the declaration names it", async () => {
        await page.goto("/settings");
        await page.getByRole("link", { name: "Fristen ändern" }).click();
        const invitations = page.getByLabel(/Einladungen zu einem Konto/);
        await invitations.fill("5");
        await press(page, "Fristen speichern");
        await expect(alert(page)).toContainText("zu klein oder zu groß");
        await invitations.fill("60");
        await press(page, "Fristen speichern");
        await saved(page);
        if (javaScriptEnabled) await expectAccessible(page, "/settings/retention");
        await everybodyReads(browser, "/datenschutz", "60 Tage nach der Einladung");
      });

      await test.step("a new circle begins with the usual rhythm", async () => {
        await page.goto("/settings");
        await page.getByLabel("Monate zwischen zwei Treffen").fill("4");
        await press(page, "Rhythmus speichern");
        await saved(page);
        await page.goto("/circles/new");
        await expect(page.getByLabel("Monate zwischen zwei Treffen")).toHaveValue("4");
      });

      await test.step("a logo stands in the head of every page, and can be taken away", async () => {
        await page.goto("/settings");
        const upload = async (name: string, buffer: Buffer) => {
          const files = { name, mimeType: "image/png", buffer };
          await page.getByLabel("Datei", { exact: true }).setInputFiles(files);
          await press(page, "Logo hochladen");
        };
        await upload("logo.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
        await expect(alert(page)).toContainText("wandeln Sie bitte vorher in PNG um");
        await upload("logo.png", pngOf(120, 40));
        await saved(page);
        const anybody = await browser.newPage();
        const logo = anybody.getByRole("banner").getByRole("img", { name: "Engagierte Stadt" });
        // The other processes of the server hear of it a moment later.
        const standsIn = (count: number) =>
          expect(async () => {
            await anybody.goto("/appeals");
            await expect(logo).toHaveCount(count, { timeout: 1000 });
          }).toPass({ timeout: 10_000 });
        await standsIn(1);
        expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(120);
        if (javaScriptEnabled) await expectAccessible(anybody, "a page with a logo");
        await press(page, "Logo entfernen");
        await saved(page);
        await standsIn(0);
        await anybody.close();
      });

      await test.step("a mail comes from whom was set", async () => {
        await page.goto("/settings");
        await page.getByLabel("Name des Absenders (freiwillig)").fill(`Büro ${mark}`);
        await page.getByLabel("Antworten gehen an (freiwillig)").fill("buero@netz.example");
        await press(page, "Absender speichern");
        await saved(page);
        const address = `abs-${mark.toLowerCase()}@wechsel.example`;
        await ask(
          `INSERT INTO outbox_mail (id, dedupe_key, "to", subject, content)
           VALUES (gen_random_uuid(), $1, $1, 'Probe des Absenders', $2)`,
          [address, JSON.stringify({ blocks: [{ kind: "text", text: "Guten Tag" }] })],
        );
        await waitForMail(address, /Probe des Absenders/);
        const [mail] = await mailsTo(address);
        expect(mail?.from?.value[0]?.name).toBe(`Büro ${mark}`);
        expect(mail?.replyTo?.text).toBe("buero@netz.example");
        expect(mail?.text).toContain(`Betreiber: Netzwerkbüro ${mark}.`);
        await ask("DELETE FROM outbox_mail WHERE dedupe_key = $1", [address]);
      });
    });
  });
}
