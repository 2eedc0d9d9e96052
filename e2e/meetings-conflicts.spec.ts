import { expect, test } from "@playwright/test";
import { ask } from "./support/database";
import { type Day, fillDay, NEXT_YEAR, press, schedule, title } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";
const OTHER_MANAGER = "prozessmanagement@lemgo.example";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const month = javaScriptEnabled ? "4" : "5";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      await signInAs(page, MANAGER);
    });

    test.afterAll(async () => {
      await ask(`DELETE FROM meeting WHERE title LIKE $1`, [`Prüfung ${how}%`]);
    });

    test(`the missing hour is refused, the doubled one is asked (${how})`, async ({ page }) => {
      await page.goto("/meetings/new");
      await title(page).fill(`Prüfung ${how} Uhr`);
      await page.getByLabel("Videolink").fill("https://video.example/runde");
      await page.getByLabel("Beginn").fill("2:30");

      await fillDay(page, "Tag des Treffens", lastSunday(3));
      await press(page, "Als Entwurf speichern");
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Diese Uhrzeit gibt es nicht",
      );

      await fillDay(page, "Tag des Treffens", lastSunday(10));
      await press(page, "Als Entwurf speichern");
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Diese Uhrzeit gibt es zweimal",
      );
      await page.getByLabel("die zweite: nach der Umstellung").check();
      await press(page, "Als Entwurf speichern");

      await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
      const [meeting] = await ask<{ hour: string }>(
        `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') AS hour FROM meeting WHERE id = $1`,
        [new URL(page.url()).pathname.split("/").at(-1)],
      );
      expect(meeting?.hour).toBe("01:30");

      await page.getByRole("link", { name: "Entwurf verwerfen" }).click();
      await press(page, "Entwurf verwerfen");
      await expect(page).toHaveURL(/\/circles\//);
    });

    test(`the second of two managers sees what the first saved and nothing is lost (${how})`, async ({
      page,
      browser,
    }) => {
      const path = await schedule(
        page,
        `Prüfung ${how} Konflikt`,
        { day: "25", month },
        "Als Entwurf speichern",
      );
      const context = await browser.newContext({ javaScriptEnabled, locale: "de-DE" });
      const second = await context.newPage();
      await signInAs(second, OTHER_MANAGER);
      await second.goto(`${path}/edit`);
      await page.goto(`${path}/edit`);

      await page.getByRole("textbox", { name: "Ort", exact: true }).fill("Rathaus Stendal");
      await press(page, "Änderungen speichern");
      await expect(page).toHaveURL(path);

      await second.getByRole("textbox", { name: "Ort", exact: true }).fill("Rathaus Lemgo");
      await press(second, "Änderungen speichern");
      await expect(second.getByRole("main").getByRole("alert")).toContainText(
        "Inzwischen hat jemand anderes",
      );
      await expect(second.getByText("Inzwischen steht dort: Rathaus Stendal")).toBeVisible();
      await expect(second.getByRole("textbox", { name: "Ort", exact: true })).toHaveValue(
        "Rathaus Lemgo",
      );
      await press(second, "Änderungen speichern");
      await expect(second).toHaveURL(path);
      await page.goto(`${path}/edit`);
      await expect(page.getByRole("textbox", { name: "Ort", exact: true })).toHaveValue(
        "Rathaus Lemgo",
      );
      await context.close();
    });

    test(`who was there is noted after the meeting (${how})`, async ({ page }) => {
      const [held] = await ask<{ id: string }>(
        "SELECT id FROM meeting WHERE held_at IS NOT NULL ORDER BY starts_at DESC LIMIT 1",
      );
      await page.goto(`/meetings/${held?.id}`);
      await page.getByRole("link", { name: "Anwesenheit ändern" }).click();
      const parchim = page.getByRole("group", { name: "Bürgermeister von Parchim" });
      await parchim.getByLabel("in Vertretung").check();
      const name = page.getByLabel("Wer kam in Vertretung aus Parchim?");
      await name.fill("");
      await press(page, "Anwesenheit festhalten");
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Bitte sagen Sie, wer vertritt.",
      );
      await name.fill("Dirk Johannisson");
      await press(page, "Anwesenheit festhalten");
      await expect(page).toHaveURL(`/meetings/${held?.id}`);
      await expect(page.getByText("Dirk Johannisson").first()).toBeVisible();
    });
  });
}

/** The Sunday on which Europe's clocks change. */
function lastSunday(month: 3 | 10): Day {
  const last = new Date(Date.UTC(NEXT_YEAR, month, 0));
  const day = last.getUTCDate() - last.getUTCDay();
  return { day: String(day), month: String(month) };
}
