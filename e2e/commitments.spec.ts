import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

async function heldMeeting(): Promise<string> {
  const [meeting] = await ask<{ id: string }>(
    `SELECT id FROM meeting WHERE held_at IS NOT NULL AND cancelled_at IS NULL
     ORDER BY starts_at DESC LIMIT 1`,
  );
  if (!meeting) throw new Error("the demo world holds a meeting");
  return meeting.id;
}

async function day(page: Page, legend: string, { month = "3", year = nextYear() } = {}) {
  const field = page.getByRole("group", { name: legend });
  await field.getByLabel("Tag").fill("31");
  await field.getByLabel("Monat").fill(month);
  await field.getByLabel("Jahr").fill(year);
}

function nextYear(): string {
  return String(new Date().getFullYear() + 1);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Stand speichern" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an agreement is noted, postponed on behalf and achieved (${how})`, async ({ page }) => {
      const title = `Beispiel ${how} ${Date.now()}`;
      const meeting = await heldMeeting();

      await test.step("the process manager is told what is missing, nothing typed is lost", async () => {
        await signInAs(page, MANAGER);
        await page.goto(`/meetings/${meeting}/commitments/new`);
        await page.getByLabel("Was ist vereinbart?").fill(title);
        await page.getByRole("button", { name: "Vereinbarung festhalten" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText("Bitte auswählen.");
        await expect(page.getByLabel("Was ist vereinbart?")).toHaveValue(title);
      });

      await test.step("notes it for two cities under a proviso, and can note the next at once", async () => {
        await page.getByLabel("Stendal").check();
        await page.getByLabel("Lemgo").check();
        await day(page, "Bis wann?");
        const person = page.getByLabel("Verantwortliche Person");
        await person.selectOption({ label: "Bürgermeisterin Mandy Schumacher, Gardelegen" });
        await page.getByLabel("Unter Vorbehalt").fill("des Ratsbeschlusses");
        await page.getByRole("button", { name: "Vereinbarung festhalten" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Diese Person gehört zu keiner Stadt, die die Vereinbarung übernimmt.",
        );
        await expect(page.getByLabel("Unter Vorbehalt")).toHaveValue("des Ratsbeschlusses");
        await person.selectOption({ label: "Bürgermeister Marcus Baier, Lemgo" });
        await page.getByRole("button", { name: "Vereinbarung festhalten" }).click();
        await expect(page.getByText("Sie können gleich noch eine festhalten.")).toBeVisible();
        await expect(page.getByLabel("Was ist vereinbart?")).toHaveValue("");
        const noted = page.getByRole("complementary", { name: "In diesem Treffen vereinbart" });
        await expect(noted.getByRole("link", { name: title })).toBeVisible();
      });

      await test.step("the circle reads who does it until when", async () => {
        await signInAs(page, "schumacher@gardelegen.example");
        await page.goto("/commitments");
        const row = page.getByRole("row", { name: title });
        await expect(row.getByRole("cell")).toHaveText([
          "Lemgo und Stendal",
          `31. März ${nextYear()}`,
          "geplant",
        ]);
        await expect(row).toContainText("unter Vorbehalt des Ratsbeschlusses");
        await page.getByRole("link", { name: title }).click();
        await expect(page.getByText("Den Stand trägt ein")).toBeVisible();
        await expect(page.getByRole("main")).toContainText("Bürgermeister Marcus Baier, Lemgo");
        await expect(page.getByRole("button", { name: "Stand speichern" })).toHaveCount(0);
      });
      const address = new URL(page.url()).pathname;

      await test.step("an office postpones it: reason and new day are asked for", async () => {
        await signInAs(page, "kleefeldt@stendal.example");
        await page.goto(address);
        await page.getByLabel("Verschoben", { exact: true }).check();
        await page.getByLabel("Was gibt es zu berichten?").fill("Der Rat berät im Mai.");
        await save(page);
        const alert = page.getByRole("main").getByRole("alert");
        await expect(alert).toContainText("Bitte nennen Sie in einem Satz den Grund.");
        await expect(page.getByLabel("Verschoben", { exact: true })).toBeChecked();
        await expect(page.getByLabel("Was gibt es zu berichten?")).toHaveValue(
          "Der Rat berät im Mai.",
        );

        await page.getByLabel("Warum?").fill("weil der Haushalt vorgeht");
        await day(page, "Neuer Termin", { month: "5" });
        await save(page);
        await expect(page.getByText("Der Stand ist gespeichert.")).toBeVisible();
        const history = page.getByRole("list", { name: "Verlauf" });
        await expect(history).toContainText(`Verschoben auf den 31. Mai ${nextYear()}`);
        await expect(history).toContainText("Der Rat berät im Mai.");
        await expect(history).toContainText(
          "Eingetragen von A. Kleefeldt im Auftrag von Oberbürgermeister Sieler",
        );
      });

      await test.step("a mayor achieves it, and it moves below the open ones", async () => {
        await signInAs(page, "baier@lemgo.example");
        await page.goto(address);
        await page.getByLabel("Erreicht").check();
        await save(page);
        await expect(page.getByRole("list", { name: "Verlauf" })).toContainText(
          "Eingetragen von Bürgermeister Marcus Baier",
        );
        await page.goto("/commitments");
        const row = page.getByRole("row", { name: title });
        await expect(row).toContainText("erreicht");
        const rows = await page.getByRole("row").allInnerTexts();
        const lastOpen = rows.findLastIndex((text) => /geplant|in Arbeit|verschoben/.test(text));
        expect(rows.findIndex((text) => text.includes(title))).toBeGreaterThan(lastOpen);
      });
    });

    test(`two who report at once both see what the other wrote (${how})`, async ({
      page,
      browser,
    }) => {
      const title = `Beispiel zugleich ${how} ${Date.now()}`;
      await signInAs(page, MANAGER);
      await page.goto(`/meetings/${await heldMeeting()}/commitments/new`);
      await page.getByLabel("Was ist vereinbart?").fill(title);
      await page.getByLabel("die ganze Runde").check();
      await page.getByRole("button", { name: "Vereinbarung festhalten" }).click();
      await page.getByRole("link", { name: title }).click();
      const address = new URL(page.url()).pathname;

      await signInAs(page, "sieler@stendal.example");
      await page.goto(address);
      const other = await browser.newPage({ javaScriptEnabled });
      await signInAs(other, "schwaer-froehlich@lemgo.example");
      await other.goto(address);
      await other.getByLabel("Aufgegeben").check();
      await other.getByLabel("Warum?").fill("weil das Land eine eigene App anbietet");
      await save(other);
      await expect(other.getByText("Der Stand ist gespeichert.")).toBeVisible();
      await other.close();

      await page.getByLabel("In Arbeit").check();
      await page.getByLabel("Was gibt es zu berichten?").fill("Wir haben angefangen.");
      await save(page);
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Inzwischen hat jemand anderes hier etwas geändert.",
      );
      const status = page.getByRole("group", { name: "Wie steht es heute?" });
      await expect(status).toContainText("aufgegeben");
      await expect(
        page.getByText("Inzwischen steht dort: weil das Land eine eigene App anbietet"),
      ).toBeVisible();
      await expect(page.getByLabel("In Arbeit")).toBeChecked();

      await save(page);
      await expect(page.getByText("Der Stand ist gespeichert.")).toBeVisible();
      const history = page.getByRole("list", { name: "Verlauf" });
      await expect(history).toContainText("Wir haben angefangen.");
      await expect(history).toContainText("weil das Land eine eigene App anbietet");
    });
  });
}

test("nobody outside reads an agreement or notes one", async ({ page }) => {
  const [commitment] = await ask<{ id: string }>("SELECT id FROM commitment LIMIT 1");
  await page.goto(`/commitments/${commitment?.id}`);
  await expect(page).toHaveURL(/\/sign-in/);

  await signInAs(page, "sieler@stendal.example");
  for (const address of [
    "/commitments/keine-kennung",
    "/commitments/019ab000-0000-7000-8000-000000000001",
    `/meetings/${await heldMeeting()}/commitments/new`,
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
  }
});
