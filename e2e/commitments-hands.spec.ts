import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";
const DAY = 86_400_000;

async function heldMeeting(): Promise<string> {
  const [meeting] = await ask<{ id: string }>(
    `SELECT id FROM meeting WHERE held_at IS NOT NULL AND cancelled_at IS NULL
     ORDER BY starts_at DESC LIMIT 1`,
  );
  if (!meeting) throw new Error("the demo world holds a meeting");
  return meeting.id;
}

/** Notes an agreement of Stendal, due in three days; gives the address of its page. */
async function agree(page: Page, title: string, proviso = ""): Promise<string> {
  await signInAs(page, MANAGER);
  await page.goto(`/meetings/${await heldMeeting()}/commitments/new`);
  await page.getByLabel("Was ist vereinbart?").fill(title);
  await page.getByLabel("Stendal").check();
  const due = new Date(Date.now() + 3 * DAY);
  const field = page.getByRole("group", { name: "Bis wann?" });
  await field.getByLabel("Tag").fill(String(due.getDate()));
  await field.getByLabel("Monat").fill(String(due.getMonth() + 1));
  await field.getByLabel("Jahr").fill(String(due.getFullYear()));
  await page.getByLabel("Unter Vorbehalt").fill(proviso);
  await page.getByRole("button", { name: "Vereinbarung festhalten" }).click();
  const noted = page.getByRole("complementary", { name: "In diesem Treffen vereinbart" });
  return (await noted.getByRole("link", { name: title }).getAttribute("href")) ?? "";
}

async function giveUp(title: string): Promise<void> {
  await ask("UPDATE commitment SET status = 'ABANDONED', reason = 'Ende' WHERE title = $1", [
    title,
  ]);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`what was agreed under a proviso is confirmed, and the word taken back (${how})`, async ({
      page,
    }) => {
      const title = `Beispiel Vorbehalt ${how} ${Date.now()}`;
      const address = await agree(page, title, "des Ratsbeschlusses");
      const history = page.getByRole("list", { name: "Verlauf" });

      await test.step("the mayor confirms it from the overview with one button", async () => {
        await signInAs(page, "sieler@stendal.example");
        await page.goto("/overview");
        const confirm = page.getByRole("button", { name: `Bestätigen (${title})` });
        await confirm.click();
        await expect(page).toHaveURL(/\/overview$/);
        await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
        await expect(confirm).toHaveCount(0);
      });

      await test.step("everybody reads that it is confirmed", async () => {
        await signInAs(page, "baier@lemgo.example");
        await page.goto(address);
        await expect(page.getByText("inzwischen bestätigt")).toBeVisible();
        await expect(history).toContainText("Bestätigt von Stendal");
        await expect(page.getByRole("button", { name: "Bestätigen" })).toHaveCount(0);
      });

      await test.step("the office takes the word back, and is asked for the reason", async () => {
        await signInAs(page, "kleefeldt@stendal.example");
        await page.goto(address);
        await page.getByText("Bestätigung zurücknehmen").click();
        const refuse = page.getByRole("button", { name: "Mit diesem Grund nicht bestätigen" });
        await refuse.click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Bitte nennen Sie in einem Satz den Grund.",
        );
        await page.getByLabel("Warum nicht?").fill("weil der Rat vertagt hat");
        await refuse.click();
        await expect(history).toContainText("Nicht bestätigt von Stendal");
        await expect(history).toContainText("weil der Rat vertagt hat");
        await expect(history).toContainText("im Auftrag von Oberbürgermeister Sieler");
        await expect(page.getByRole("button", { name: "Doch bestätigen" })).toBeVisible();
      });
      await giveUp(title);
    });

    test(`an agreement gets somebody responsible and changes hands (${how})`, async ({ page }) => {
      const title = `Beispiel Übergabe ${how} ${Date.now()}`;
      const address = await agree(page, title);
      const history = page.getByRole("list", { name: "Verlauf" });

      await test.step("the office names who sees to it", async () => {
        await signInAs(page, "kleefeldt@stendal.example");
        await page.goto(address);
        await page.getByRole("link", { name: "Person nennen oder übergeben" }).click();
        await page.getByLabel("Stellvertreter Axel Kleefeldt, Stendal").check();
        await page.getByRole("button", { name: "Person speichern" }).click();
        await expect(page.getByText("Der Stand ist gespeichert.")).toBeVisible();
        await expect(history).toContainText("Verantwortlich: Stellvertreter Axel Kleefeldt");
      });

      await test.step("and offers it to Lemgo, with a sentence why", async () => {
        await page.goto(`${address}/responsibility`);
        await page.getByLabel("Welche Stadt?").selectOption({ label: "Lemgo" });
        await page.getByRole("button", { name: "Vereinbarung anbieten" }).click();
        const alert = page.getByRole("main").getByRole("alert");
        await expect(alert).toContainText("Bitte ausfüllen.");
        await expect(page.getByLabel("Welche Stadt?").locator("option:checked")).toHaveText(
          "Lemgo",
        );
        await page.getByLabel("Warum?").fill("weil Lemgo schon einen Entwurf hat");
        await page.getByRole("button", { name: "Vereinbarung anbieten" }).click();
        await expect(
          page.getByText("Stendal hat diese Vereinbarung Lemgo angeboten."),
        ).toBeVisible();
      });

      await test.step("Lemgo takes it over", async () => {
        await signInAs(page, "baier@lemgo.example");
        await page.goto(address);
        await expect(page.getByText("möchte diese Vereinbarung an Lemgo übergeben")).toBeVisible();
        await page.getByRole("button", { name: "Vereinbarung übernehmen" }).click();
        await expect(history).toContainText("Von Lemgo übernommen");
        await expect(page.getByRole("button", { name: "Stand speichern" })).toBeVisible();
      });

      await test.step("a report of four sentences is asked to be shorter, and kept", async () => {
        const long = "Wir haben begonnen. Es geht gut. Der Rat weiß es. Mehr folgt bald.";
        await page.getByLabel("In Arbeit").check();
        await page.getByLabel("Was gibt es zu berichten?").fill(long);
        await page.getByRole("button", { name: "Stand speichern" }).click();
        const alert = page.getByRole("main").getByRole("alert");
        await expect(alert).toContainText("Drei Sätze reichen.");
        await expect(page.getByLabel("Was gibt es zu berichten?")).toHaveValue(long);
      });

      await test.step("the process manager lets Parchim join", async () => {
        await signInAs(page, MANAGER);
        await page.goto(address);
        await page.getByRole("link", { name: "Städte ändern" }).click();
        await expect(page.getByLabel("Lemgo")).toBeChecked();
        await page.getByLabel("Parchim").check();
        await page.getByRole("button", { name: "Städte speichern" }).click();
        await expect(history).toContainText("Übernommen von: Lemgo und Parchim");
      });
      await giveUp(title);
    });

    test(`the list is narrowed, and reviewed by half-years (${how})`, async ({ page }) => {
      await signInAs(page, "schumacher@gardelegen.example");
      await page.goto("/commitments");
      await page.getByRole("link", { name: /^abgeschlossene/ }).click();
      await expect(page).toHaveURL(/show=done/);
      const rows = page.getByRole("row");
      await expect(rows.filter({ hasText: "erreicht" }).first()).toBeVisible();
      await expect(rows.filter({ hasText: "geplant" })).toHaveCount(0);

      await page.getByRole("link", { name: /^alle / }).click();
      await page.getByRole("link", { name: "Halbjahresübersicht" }).click();
      await page
        .getByRole("combobox", { name: "Halbjahr" })
        .selectOption({ label: "2. Halbjahr 2022" });
      await page.getByRole("button", { name: "Zeigen" }).click();
      const table = page.getByRole("table");
      await expect(table).toContainText("Uns im Halbjahresrhythmus in diesem Kreis treffen");
      await expect(table.getByRole("columnheader")).toHaveText([
        "Vereinbarung",
        "Wer",
        "Bis wann",
        "Stand",
        "Seit wann",
        "Zuletzt gesagt",
      ]);

      const link = page.getByRole("link", { name: "Als Tabelle herunterladen (CSV)" });
      const file = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(file.headers()["content-type"]).toContain("text/csv");
      expect(await file.text()).toMatch(/^\uFEFFVereinbarung;Wer;Verantwortlich;/);
    });
  });
}
