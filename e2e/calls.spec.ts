import { expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { expectAccessible } from "./support/accessible";
import { callPath, fillWindow, forgetCall, letTimePass, mailAbout } from "./support/calls";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { press } from "./support/scheduling";
import { forget, publicAddress, signInAs } from "./support/sign-in";

const NUMBER = "03907 7160-11";
const MAYOR = "schumacher@gardelegen.example";
const OFFICE = "schwaer-froehlich@lemgo.example";

const main = (page: Page) => page.getByRole("main");
const first = { day: "12", month: "1", from: "14:00", to: "16:00" };

/** One of the forms of a page, by its button. */
function formOf(page: Page, button: string) {
  return main(page)
    .locator("form")
    .filter({ has: page.getByRole("button", { name: button }) });
}

/** The calendar entry a mail carries. */
function entryOf({ attachments }: Awaited<ReturnType<typeof waitForMail>>): string {
  const file = attachments.find(({ contentType }) => /ics|calendar/.test(contentType));
  return file?.content.toString() ?? "";
}

/** The mayor of Gardelegen asks from the goal on Lemgo's page. */
async function askLemgo(page: Page, topic: string): Promise<string> {
  await signInAs(page, MAYOR);
  await page.goto("/cities/lemgo");
  await page.getByRole("link", { name: /^Um ein Gespräch bitten \(Ehrenamt/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gespräch mit Lemgo");
  await page.getByLabel("Worüber möchten Sie sprechen?").fill(topic);
  await page.getByLabel("Unter welcher Nummer sind Sie erreichbar?").fill(NUMBER);
  await fillWindow(page, "Erstes", first);
  await press(page, "Gesprächswunsch senden");
  await expect(main(page)).toContainText("Ihr Gesprächswunsch ist unterwegs.");
  // Waiting comes first: a talk is noted where one took place anyway, but nothing urges it.
  const note = page.getByRole("button", { name: "Als gesprochen eintragen" });
  await expect(note).toBeVisible();
  await expect(note).not.toHaveClass(/kern-btn--primary/);
  await expect(page.getByRole("heading", { name: "Haben Sie schon gesprochen?" })).toBeVisible();
  return callPath(page);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`Gardelegen asks Lemgo about its goal, they find a time and talk; the circle sees only that (${how})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const topic = `Kleines kommunales Grundgesetz, ${how}`;
      const call = await askLemgo(page, topic);
      try {
        await test.step("the number is for the asked town hall alone", async () => {
          await expect(main(page)).not.toContainText(NUMBER);
          await expect(main(page)).toContainText("sieht nur das Rathaus in Lemgo");
          await forget(page);
          await signInAs(page, OFFICE);
          await page.goto("/overview");
          await page.getByRole("link", { name: /^Gespräch mit Gardelegen/ }).click();
          await expect(main(page)).toContainText(NUMBER);
        });

        await test.step("Lemgo's office proposes another time on behalf", async () => {
          await page.getByLabel("Nein, aber eine andere").check();
          await press(page, "Antwort senden");
          await expect(main(page).getByRole("alert")).toContainText(
            "Bitte nennen Sie wenigstens ein Zeitfenster.",
          );
          await expect(page.getByLabel("Nein, aber eine andere")).toBeChecked();
          await fillWindow(page, "Erstes", { ...first, day: "13", from: "9:00", to: "10:00" });
          await page.getByLabel("Ein Wort dazu").fill("Dienstags tagt der Rat.");
          await press(page, "Antwort senden");
          await expect(main(page)).toContainText("Jetzt ist Gardelegen am Zug.");
          await expect(main(page)).toContainText(
            "H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, Lemgo",
          );
        });

        await test.step("Gardelegen agrees", async () => {
          await waitForMail(MAYOR, /^Gesprächswunsch: Lemgo schlägt andere Zeiten vor$/);
          await forget(page);
          await signInAs(page, MAYOR);
          await page.goto(call);
          await expect(main(page)).toContainText("Dienstags tagt der Rat.");
          await page.getByLabel("Ja, eine davon passt").check();
          await page.getByLabel(/13\. Januar .*9:00–10:00 Uhr$/).check();
          await page.getByLabel("Genauer Beginn").fill("9:15");
          await press(page, "Antwort senden");
          await expect(main(page)).toContainText(/13\. Januar \d{4}, 9:15–9:45 Uhr/);
        });

        await test.step("both find it in their calendars", async () => {
          const asking = await waitForMail(MAYOR, /^Gespräch mit Lemgo: .*13\. Januar.*9:15 Uhr$/);
          const asked = await waitForMail(
            "baier@lemgo.example",
            /^Gespräch mit Gardelegen: .*9:15/,
          );
          for (const mail of [asking, asked]) {
            const entry = new ICAL.Component(ICAL.parse(entryOf(mail)));
            expect(entry.getFirstPropertyValue("method")).toBe("REQUEST");
            expect(entryOf(mail)).not.toContain(NUMBER);
          }
          expect(asked.text).toContain(NUMBER);
          expect(asking.text).not.toContain(NUMBER);
        });

        await test.step("what came of it is for the two; that they talked, for the circle", async () => {
          await expect(page.getByLabel("Ergebnis in einem Satz")).toHaveCount(0);
          await letTimePass(call);
          await page.goto(call);
          await expect(page.getByRole("heading", { name: "Wie war das Gespräch?" })).toBeVisible();
          await page.getByLabel("Ergebnis in einem Satz").fill("Lemgo schickt seine Vorlage.");
          const note = page.getByRole("button", { name: "Als gesprochen eintragen" });
          await expect(note).toHaveClass(/kern-btn--primary/);
          await note.click();
          await expect(main(page)).toContainText("gesprochen");
          await expect(main(page)).toContainText("Lemgo schickt seine Vorlage.");

          await forget(page);
          await signInAs(page, "sieler@stendal.example");
          await page.goto(await circlePath());
          await expect(main(page)).toContainText(
            "Aus der Runde wurde ein Gespräch: Gardelegen und Lemgo",
          );
          await expect(main(page)).not.toContainText("Grundgesetz");
          expect((await page.goto(call))?.status()).toBe(404);
        });
      } finally {
        await forgetCall(call);
      }
    });

    test(`a town hall without an account answers with the link of its mail and can call off (${how})`, async ({
      page,
    }) => {
      // Town halls of two cities take turns, each signing in or coming by mail.
      test.setTimeout(120_000);
      const call = await askLemgo(page, `Mit Link, ${how}`);
      try {
        await forget(page);
        const mail = await mailAbout("baier@lemgo.example", `Mit Link, ${how}`);
        expect(mail.text).toContain(NUMBER);
        const link = /\/call\/\S+/.exec(mail.text ?? "")?.[0] ?? "";
        await page.setViewportSize({ width: 390, height: 800 });
        const response = await page.goto(link);
        expect(response?.headers()["referrer-policy"]).toBe("no-referrer");
        expect(response?.headers()["x-robots-tag"]).toContain("noindex");
        await expect(page.getByRole("link", { name: "Anmelden" })).toHaveCount(0);
        if (javaScriptEnabled) await expectAccessible(page, "/call/[token]");

        await page.getByLabel("Ja, eine davon passt").check();
        await page.getByLabel(/14:00–16:00 Uhr$/).check();
        await press(page, "Antwort senden");
        await expect(main(page).getByRole("alert")).toContainText("Bitte ausfüllen.");
        await page.getByLabel("Ihr Name").fill("Robin Vorzimmer");
        await press(page, "Antwort senden");
        await expect(main(page)).toContainText("Danke, Ihre Antwort ist angekommen.");
        await expect(main(page)).toContainText(/Verabredet für.*14:00–14:30 Uhr/s);

        await test.step("the day before something comes up: another time is asked for", async () => {
          await page.getByText("Anderen Termin vorschlagen", { exact: true }).click();
          const move = formOf(page, "Andere Zeiten vorschlagen");
          await fillWindow(page, "Erstes", { ...first, day: "14" });
          await move.getByLabel("Ihr Name").fill("Robin Vorzimmer");
          await press(page, "Andere Zeiten vorschlagen");
          await expect(main(page)).toContainText("Sie haben andere Zeiten vorgeschlagen.");
          await expect(main(page)).toContainText(/Verabredet für.*12\. Januar/s);
        });

        await test.step("once Gardelegen agrees, both entries move", async () => {
          await signInAs(page, MAYOR);
          await page.goto(call);
          await page.getByLabel("Ja, eine davon passt").check();
          await page.getByLabel(/14\. Januar .*14:00–16:00 Uhr$/).check();
          await press(page, "Antwort senden");
          await expect(main(page)).toContainText(/Verabredet für.*14\. Januar/s);
          const moved = await waitForMail(
            MAYOR,
            /^Neuer Termin: Gespräch mit Lemgo, .*14\. Januar/,
          );
          expect(entryOf(moved)).toContain("METHOD:REQUEST");
          expect(entryOf(moved)).toContain("SEQUENCE:1");
          await forget(page);
        });

        await page.goto(link);
        const off = formOf(page, "Gespräch absagen");
        await off.getByLabel("Ihr Name").fill("Robin Vorzimmer");
        await press(page, "Gespräch absagen");
        await expect(main(page)).toContainText("abgesagt");
        const ended = await waitForMail(MAYOR, /^Kein Gespräch: Gardelegen und Lemgo$/);
        expect(entryOf(ended)).toContain("METHOD:CANCEL");
        expect(entryOf(ended)).toContain("SEQUENCE:2");
      } finally {
        await forgetCall(call);
      }
    });

    test(`what is missing is said, and nothing typed is lost (${how})`, async ({ page }) => {
      await signInAs(page, "kleefeldt@stendal.example");
      await page.goto("/calls");
      await page.getByRole("link", { name: "Um ein Gespräch bitten" }).click();
      await page.getByLabel("Worüber möchten Sie sprechen?").fill("Ehrenamtskarte");
      await press(page, "Gesprächswunsch senden");

      const summary = main(page).getByRole("alert");
      await expect(summary).toContainText("Bitte auswählen.");
      await expect(summary).toContainText("Bitte nennen Sie wenigstens ein Zeitfenster.");
      await expect(page.getByLabel("Worüber möchten Sie sprechen?")).toHaveValue("Ehrenamtskarte");
      if (javaScriptEnabled) await expectAccessible(page, "/calls/new with errors");
    });
  });
}

test("a mayor asks from the agenda of a meeting, but not one's own city", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  const [meeting] = await ask<{ id: string }>(
    `SELECT id FROM meeting WHERE starts_at > now() AND invited_at IS NOT NULL
     AND cancelled_at IS NULL ORDER BY starts_at LIMIT 1`,
  );
  await page.goto(`/meetings/${meeting?.id}`);
  const agenda = page.getByRole("region", { name: "Ablauf" });
  await expect(agenda.getByRole("link", { name: /Projekt aus Stendal/ })).toHaveCount(0);
  await agenda.getByRole("link", { name: /Projekt aus Lemgo/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gespräch mit Lemgo");
  await expect(page.getByLabel("Worüber möchten Sie sprechen?")).toHaveValue(/^Projekt aus Lemgo/);
  expect(page.url()).toContain(publicAddress());
});

test("the circle sees that a talk came of its first meeting", async ({ page }) => {
  await signInAs(page, "prozessmanagement@lemgo.example");
  await page.goto(await circlePath());
  await expect(main(page)).toContainText(
    "Aus dem Treffen am 8. November 2022 wurde ein Gespräch: Gardelegen und Lemgo",
  );
});

async function circlePath(): Promise<string> {
  const [circle] = await ask<{ id: string }>("SELECT id FROM exchange_circle LIMIT 1");
  return `/circles/${circle?.id}`;
}
