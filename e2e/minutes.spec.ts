import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { askForRun } from "./support/jobs";
import { waitForMail } from "./support/mailbox";
import { forgetMinutes, heldMeeting, letPeriodEnd } from "./support/minutes";
import { press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";

const main = (page: Page) => page.getByRole("main");

async function as(page: Page, email: string, address: string): Promise<void> {
  await forget(page);
  await signInAs(page, email);
  await page.goto(address);
}

/** Behind the link of the mail, on a telephone without scripts. */
async function approveByLink(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  const response = await page.goto(link);
  expect(response?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(response?.headers()["x-robots-tag"]).toContain("noindex");
  await page.getByRole("button", { name: "Fassung 3 zustimmen" }).click();
  await expect(main(page).getByRole("alert")).toContainText("Bitte ausfüllen.");
  await page.getByLabel("Ihr Name").fill("Robin Vorzimmer");
  await page.getByRole("button", { name: "Fassung 3 zustimmen" }).click();
  await expect(main(page)).toContainText("Danke, Ihre Zustimmung ist vermerkt.");
  await expect(main(page)).toContainText("Robin Vorzimmer, über den Link");
  await context.close();
}

async function save(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return readFile(await download.path());
}

test("minutes: from the notes to the cities, amended, approved, consented to by silence, locked", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const meeting = await heldMeeting();
  const minutes = `/meetings/${meeting}/minutes`;
  try {
    await test.step("the notes become a draft that only the managers see", async () => {
      await as(page, "sieler@stendal.example", minutes);
      await expect(main(page)).toContainText("Noch kein Protokoll");
      await as(page, MANAGER, minutes);
      await press(page, "Protokoll aus den Notizen schreiben");
      await expect(page.getByRole("status")).toContainText("Der Entwurf ist geschrieben.");
      await expect(main(page)).toContainText("Alle stellen sich vor.");
      // Who is quick types before the scripts of a page have come.
      const scripts = "**/_next/static/**/*.js";
      let letCome = () => {};
      const come = new Promise<void>((resolve) => {
        letCome = resolve;
      });
      await page.route(scripts, async (route) => {
        await come;
        await route.continue();
      });
      await page.getByRole("link", { name: "Text bearbeiten" }).click({ noWaitAfter: true });
      await page.getByLabel("Anlass").fill("Die Runde hat sich digital getroffen.");
      letCome();
      await page.waitForLoadState("networkidle");
      await page.unroute(scripts);
      await expect(page.getByLabel("Anlass")).toHaveValue("Die Runde hat sich digital getroffen.");
      await press(page, "Als neue Fassung speichern");
      await expect(page.getByRole("status")).toContainText("Die neue Fassung ist gespeichert.");
      await expectAccessible(page, "minutes as a draft");
    });

    await test.step("they go to the cities, and say from the start what silence means", async () => {
      await press(page, "Protokoll verschicken");
      await expect(page.getByRole("status")).toContainText("unterwegs zu den Städten");
      const mail = await waitForMail(
        "schumacher@gardelegen.example",
        /^Protokoll vom .*zustimmen$/,
      );
      expect(mail.text).toContain("Schweigen gilt nach der Erinnerung am");
    });

    await test.step("Stendal's office proposes a change on behalf", async () => {
      await as(page, "kleefeldt@stendal.example", minutes);
      await page.getByRole("link", { name: "Änderung vorschlagen (Anlass)" }).click();
      await page.waitForLoadState();
      await page.getByLabel("So soll es heißen").fill("Die Runde hat sich vor Ort getroffen.");
      await press(page, "Vorschlag senden");
      await expect(page.getByRole("status")).toContainText("Der Vorschlag ist gesendet.");
      await expect(main(page)).toContainText(
        "A. Kleefeldt im Auftrag von Oberbürgermeister Sieler",
      );
    });

    await test.step("the manager takes it up, and the difference is shown", async () => {
      await as(page, MANAGER, minutes);
      await page.getByLabel("Übernehmen", { exact: false }).first().check();
      await press(page, "Entscheiden");
      await expect(page.getByRole("status")).toContainText("Die Entscheidung ist gespeichert");
      await page.getByRole("link", { name: "Fassung 2 mit 3 vergleichen" }).click();
      await expect(page.locator("del")).toContainText("digital");
      await expect(page.locator("ins")).toContainText("vor Ort");
      await expectAccessible(page, "minutes with the cities");
    });

    await test.step("Lemgo's office agrees on behalf, Gardelegen by its link", async () => {
      await as(page, "schwaer-froehlich@lemgo.example", minutes);
      await press(page, "Fassung 3 zustimmen");
      await expect(page.getByRole("status")).toContainText("Die Zustimmung ist vermerkt.");
      await expect(main(page)).toContainText("im Auftrag von Bürgermeister Baier");
      const changed = await waitForMail("schumacher@gardelegen.example", /geändert: bitte bis/);
      await approveByLink(browser, /http\S+\/approval\/[\w-]+/.exec(changed.text ?? "")?.[0] ?? "");
    });

    await test.step("the others were reminded and are silent: the minutes are locked", async () => {
      await letPeriodEnd(meeting);
      await askForRun("tend-minutes");
      await expect
        .poll(async () => (await lockedAt(meeting)) !== null, { timeout: 75_000 })
        .toBe(true);
      await as(page, "sieler@stendal.example", minutes);
      await expect(main(page)).toContainText("genehmigt am");
      await expect(main(page)).toContainText("stimmt durch Schweigen zu");
    });

    await test.step("and taken along as files", async () => {
      expect((await save(page, "Protokoll als PDF")).subarray(0, 5).toString()).toBe("%PDF-");
      expect((await save(page, "Protokoll als Word-Datei")).subarray(0, 2).toString()).toBe("PK");
      const note = await save(page, "Mitteilungsvorlage für den Rat von Stendal");
      expect(note.subarray(0, 2).toString()).toBe("PK");
      await expect(page.getByRole("link", { name: "Rat von Lemgo" })).toHaveCount(0);
    });
  } finally {
    await forgetMinutes(meeting);
  }
});

async function lockedAt(meetingId: string): Promise<Date | null> {
  const [row] = await ask<{ locked_at: Date | null }>(
    "SELECT locked_at FROM minutes WHERE meeting_id = $1",
    [meetingId],
  );
  return row?.locked_at ?? null;
}
