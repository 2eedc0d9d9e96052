import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forgetMinutes, heldMeeting } from "./support/minutes";
import { behindLink, forgetPress, lockMinutes, releaseLink } from "./support/press";
import { press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";
const ROBIN = { name: "Robin Muster", email: "robin@muster.example", words: "Ein Beispiel" };
const KIM = { name: "Kim Muster", email: "kim@muster.example", words: "Noch ein Beispiel" };

const main = (page: Page) => page.getByRole("main");

async function as(page: Page, email: string, address: string): Promise<void> {
  await forget(page);
  await signInAs(page, email);
  await page.goto(address);
}

async function noteQuote(page: Page, { name, words }: typeof ROBIN): Promise<void> {
  await page.getByLabel("Was wurde gesagt?").fill(words);
  await page.getByLabel("Name, wenn es jemand anderes war").fill(name);
  await press(page, "Zitat notieren");
  await expect(page.getByRole("heading", { name: `] ${name}` })).toBeVisible();
}

async function askFor(page: Page, { name, email }: typeof ROBIN): Promise<void> {
  await page.getByLabel(`E-Mail-Adresse von ${name}`).fill(email);
  await press(page, `Um Freigabe bitten (${name})`);
  await expect(page.getByRole("button", { name: `An Freigabe erinnern (${name})` })).toBeVisible();
}

async function save(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test("press release: drafted from the minutes, released by those quoted, published, taken along", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const meeting = await heldMeeting();
  const desk = `/meetings/${meeting}/press`;
  let published = "";
  try {
    await test.step("it begins with the approved minutes, and a quote that was noted before", async () => {
      await as(page, MANAGER, desk);
      await expect(main(page)).toContainText("Zuerst das Protokoll");
      await page.getByRole("link", { name: "Zum Protokoll" }).click();
      await press(page, "Protokoll aus den Notizen schreiben");
      await expect(page.getByRole("status")).toContainText("Der Entwurf ist geschrieben.");
      await lockMinutes(meeting);
      await page.goto(desk);
      await page.getByRole("link", { name: "Zitate notieren" }).click();
      await noteQuote(page, ROBIN);
      await page.goto(desk);
      await press(page, "Entwurf schreiben lassen");
      await expect(main(page)).toContainText("Das Zitat ist noch nicht freigegeben.");
      await expect(page.locator("mark")).toHaveText(`„${ROBIN.words}“`);
    });

    await test.step("a second quote finds its place in the text", async () => {
      await page.getByRole("link", { name: "Zitate notieren und bearbeiten" }).click();
      await noteQuote(page, KIM);
      await page.goto(desk);
      await expect(main(page)).toContainText("Steht nicht im Text.");
      await page.getByRole("link", { name: "Text bearbeiten" }).click();
      const text = page.getByRole("textbox", { name: "Text", exact: true });
      await text.fill(`${await text.inputValue()}\n\n[Zitat 2]`);
      await press(page, "Text speichern");
      await expect(page.locator("mark")).toHaveCount(2);
    });

    await test.step("both are asked; until they answer nothing can be published", async () => {
      await askFor(page, ROBIN);
      await askFor(page, KIM);
      await expect(main(page)).toContainText("Veröffentlichen können Sie, sobald");
      await expect(main(page)).toContainText(`Zitat 1, ${ROBIN.name}: wartet auf Freigabe`);
      await expect(page.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
      await expectAccessible(page, "the desk of a press release");
    });

    await test.step("Robin releases by the link of the mail, without scripts", async () => {
      const link = await releaseLink(ROBIN.email, `„${ROBIN.words}“`);
      await behindLink(browser, link, async (telephone, seen) => {
        await expect(seen).toContainText(`„${ROBIN.words}“, sagte ${ROBIN.name}`);
        await telephone.getByRole("button", { name: "Antwort senden" }).click();
        await expect(seen.getByRole("alert")).toBeVisible();
        await telephone.getByLabel("Ja, genau so freigeben").check();
        await telephone.getByRole("button", { name: "Antwort senden" }).click();
        await expect(seen).toContainText("Danke. Die Freigabe ist festgehalten.");
      });
    });

    await test.step("Kim's words are changed after Kim was asked: the old link says so", async () => {
      const old = await releaseLink(KIM.email, `„${KIM.words}“`);
      await page.getByRole("link", { name: "Zitate notieren und bearbeiten" }).click();
      const words = page.getByRole("region", { name: `[Zitat 2] ${KIM.name}` });
      await words.getByLabel("Wortlaut").fill("Kein Beispiel");
      await words.getByRole("button", { name: "Wortlaut speichern" }).click();
      await expect(page.locator("mark").last()).toHaveText("„Kein Beispiel“");
      await behindLink(browser, old, async (telephone, seen) => {
        await expect(seen).toContainText("Der Text wurde inzwischen geändert.");
        await expect(telephone.getByRole("button", { name: "Antwort senden" })).toHaveCount(0);
      });
    });

    await test.step("asked anew, Kim refuses, and is left out", async () => {
      await askFor(page, KIM);
      const link = await releaseLink(KIM.email, "„Kein Beispiel“");
      await behindLink(browser, link, async (telephone, seen) => {
        await telephone.getByLabel("Nein, nicht freigeben").check();
        await telephone.getByLabel("Möchten Sie etwas dazu sagen?").fill("So nicht.");
        await telephone.getByRole("button", { name: "Antwort senden" }).click();
        await expect(seen).toContainText("Es erscheint nicht. Ihre Antwort ist festgehalten.");
      });
      await page.goto(desk);
      await expect(main(page)).toContainText(`Zitat 2, ${KIM.name}: abgelehnt`);
      await expect(main(page)).toContainText("„So nicht.“");
      await page.getByRole("link", { name: "Wortlaut ändern oder Zitat entfernen" }).click();
      await press(page, `Ohne dieses Zitat weitermachen (${KIM.name})`);
      await expect(main(page)).toContainText("Das Zitat ist freigegeben.");
    });

    await test.step("Lemgo's office writes the first paragraph of its own version", async () => {
      await as(page, "schwaer-froehlich@lemgo.example", desk);
      await expect(page.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
      await page.getByRole("link", { name: "Vorspann Ihrer Stadt schreiben" }).click();
      await page.getByLabel("Vorspann für Lemgo").fill("Lemgo nimmt ein Beispiel mit.");
      await press(page, "Vorspann speichern");
      await expect(page).toHaveURL(new RegExp(`${desk}$`));
    });

    await test.step("it is published, and read without an account", async () => {
      await as(page, MANAGER, desk);
      await press(page, "Veröffentlichen");
      await expect(page).toHaveURL(/\/press\/[\w-]+$/);
      published = page.url();
      await forget(page);
      await page.goto(published);
      await expect(main(page)).toContainText(`„${ROBIN.words}“, sagte ${ROBIN.name}`);
      await expect(main(page)).not.toContainText("Kein Beispiel");
      await expectAccessible(page, "a published press release");
      await page.getByRole("link", { name: "Pressemitteilungen" }).first().click();
      await expect(page.locator(`a[href="${new URL(published).pathname}"]`)).toBeVisible();
    });

    await test.step("Lemgo takes its own version along, in three formats", async () => {
      await as(page, "schwaer-froehlich@lemgo.example", `/meetings/${meeting}`);
      await page.getByRole("link", { name: "Pressemitteilung", exact: true }).click();
      await page.getByRole("link", { name: "Fassungen herunterladen" }).click();
      expect((await save(page, "Word (DOCX) (Lemgo)")).subarray(0, 2).toString()).toBe("PK");
      for (const format of ["Text", "HTML"]) {
        const own = (await save(page, `${format} (Lemgo)`)).toString();
        expect(own).toContain("Lemgo nimmt ein Beispiel mit.");
        // Quotation marks are written as references in HTML.
        expect(own).toContain(ROBIN.words);
        expect(own).toContain(`, sagte ${ROBIN.name}.`);
      }
      expect((await save(page, "Text (Für alle)")).toString()).not.toContain("Lemgo nimmt");
    });
  } finally {
    await forgetPress(meeting);
    await forgetMinutes(meeting);
  }
});
