import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

const PROGRAMME = "programmbuero@netzwerk.example";
const TABLE = readFileSync("prisma/data/school_holidays.csv", "utf8");

async function upload(page: Page, text: string, name = "ferien.csv"): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("Datei", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Hochladen und prüfen" }).click();
}

const alert = (page: Page) => page.getByRole("main").getByRole("alert");

async function count(): Promise<number> {
  const [row] = await ask<{ count: string }>("SELECT count(*) FROM school_holiday");
  return Number(row?.count);
}

// Both ways change the one table of the demo.
test.describe.configure({ mode: "serial" });

// The programme office sends files in other journeys too, and no more than so many an hour.
test.afterEach(() => ask("DELETE FROM rate_limit WHERE key LIKE 'upload.person:%'"));

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`the programme office replaces the holiday data after a look (${how})`, async ({
      page,
    }) => {
      await signInAs(page, PROGRAMME);
      await page.goto("/office");
      await page.getByRole("link", { name: "Feriendaten" }).click();

      await test.step("how far the data reach is said for each state", async () => {
        const table = page.getByRole("table", { name: "Schulferien nach Ländern" });
        await expect(table.getByRole("row", { name: /Nordrhein-Westfalen/ })).toContainText(
          "6. August 2030",
        );
      });

      await test.step("what is no table is refused in words", async () => {
        await page.getByRole("button", { name: "Hochladen und prüfen" }).click();
        await expect(alert(page)).toContainText("Bitte wählen Sie eine Datei aus.");
        for (const [bytes, words] of [
          [300_000, "Diese Datei ist größer als 250 kB"],
          [3_000_000, "Diese Datei ist größer als 250 kB"],
          [30_000_000, "Diese Datei ist größer als 25 MB"],
        ] as const) {
          await upload(page, "x".repeat(bytes));
          await expect(alert(page)).toContainText(words);
        }
        await upload(page, "x", "ferien.xlsx");
        await expect(alert(page)).toContainText("Das ist keine CSV-Datei.");
        if (javaScriptEnabled) await expectAccessible(page, "holiday data that were refused");
      });

      await test.step("a wrong line is named, and nothing can be confirmed", async () => {
        await upload(page, `${TABLE}XX,2031-01-01,2031-01-02,Ferien,,\n`);
        const lines = page.getByRole("table", { name: "Zeilen mit Fehlern" });
        await expect(lines.getByRole("row", { name: /471/ })).toContainText(
          "Dieses Land gibt es nicht",
        );
        await expect(page.getByRole("button", { name: "Alte Daten ersetzen" })).toHaveCount(0);
        await page.getByRole("button", { name: "Verwerfen" }).click();
        await expect(page.getByRole("status")).toContainText("verworfen");
      });

      await test.step("a right table shows what would change, then takes its place", async () => {
        const before = await count();
        const changed = TABLE.replace("2030-08-06,Sommerferien", "2030-08-07,Sommerferien");
        await upload(page, `\uFEFF${changed}NW,2030-10-14,2030-10-26,Herbstferien,2030/31,\n`);
        const changes = page.getByRole("table", { name: "Änderungen nach Ländern" });
        await expect(changes.getByRole("row", { name: /Nordrhein-Westfalen/ })).toContainText(
          "26. Oktober 2030, bisher 6. August 2030",
        );
        await page.getByText("Die 2 Änderungen im Einzelnen").click();
        await expect(
          page.getByText(
            "Nordrhein-Westfalen: Herbstferien 14. Oktober 2030 bis 26. Oktober 2030, neu",
          ),
        ).toBeVisible();
        expect(await count()).toBe(before);
        await page.getByRole("button", { name: "Alte Daten ersetzen" }).click();
        await expect(page.getByRole("status")).toContainText("Die neuen Feriendaten gelten.");
        expect(await count()).toBe(before + 1);
      });

      await test.step("and back again", async () => {
        await upload(page, TABLE);
        await page.getByRole("button", { name: "Alte Daten ersetzen" }).click();
        await expect(page.getByRole("status")).toContainText("469 Einträge");
      });
    });
  });
}
