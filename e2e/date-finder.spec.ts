import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

async function circlePath(): Promise<string> {
  const [circle] = await ask<{ id: string }>("SELECT id FROM exchange_circle LIMIT 1");
  if (!circle) throw new Error("the demo world has a circle");
  return `/circles/${circle.id}/dates`;
}

/** The address of wishes: everything between two days, in the three states of the demo. */
function wishes(from: string, until: string, more = "weekday=2&weekday=3&weekday=4"): string {
  const day = (name: string, value: string) => {
    const [year, month, date] = value.split("-");
    return `${name}.day=${date}&${name}.month=${month}&${name}.year=${year}`;
  };
  return `?${more}&earliest=9:00&latest=16:00&duration=90&${day("from", from)}&${day("until", until)}`;
}

const proposals = (page: Page) => page.getByRole("checkbox", { name: /Vorschlag \d/ });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a process manager finds dates and takes them into a poll (${how})`, async ({ page }) => {
      await signInAs(page, MANAGER);
      await page.goto(await circlePath());

      await test.step("sees at once when it suits all four, and why", async () => {
        await expect(
          page.getByRole("heading", { level: 1, name: "Wann passt es allen vier Städten?" }),
        ).toBeVisible();
        await expect(proposals(page)).toHaveCount(5);
        await expect(page.locator("input[name=date]:checked")).toHaveCount(3);
        await expect(
          page.getByText("keine Ferien, kein Feiertag in drei Ländern").first(),
        ).toBeVisible();
        await expect(proposals(page).first()).toHaveAccessibleDescription(/dem Rhythmus|nach dem/);
      });

      await test.step("looks elsewhere, and can share the address", async () => {
        await page.getByText("Zeitraum, Wochentage oder Uhrzeit ändern").click();
        await page.getByRole("checkbox", { name: "Freitag" }).check();
        await page.getByLabel("Dauer in Minuten").fill("60");
        await page.getByRole("button", { name: "Vorschläge neu berechnen" }).click();
        await expect(page).toHaveURL(/weekday=5/);
        await expect(
          page.getByText(/Donnerstag und Freitag, zwischen 09:00 und 16:00 Uhr, für 60 Minuten/),
        ).toBeVisible();
      });

      await test.step("is told what is wrong with a wish, nothing typed is lost", async () => {
        await page.getByText("Zeitraum, Wochentage oder Uhrzeit ändern").click();
        await page.getByLabel("Dauer in Minuten").fill("x90");
        await page.getByRole("button", { name: "Vorschläge neu berechnen" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Bitte eine Zahl angeben.",
        );
        await expect(page.getByLabel("Dauer in Minuten")).toHaveValue("x90");
      });

      await test.step("begins a poll with what is ticked", async () => {
        await page.goto(await circlePath());
        const values = await page
          .locator("input[name=date]:checked")
          .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
        await page
          .getByRole("button", { name: "Abstimmung mit den gewählten Terminen beginnen" })
          .click();
        const asked = new URL(page.url());
        expect(asked.pathname).toBe("/polls/new");
        expect(asked.searchParams.getAll("date")).toEqual(values);
        expect(asked.searchParams.get("duration")).toBe("90");
        expect(asked.searchParams.get("circle")).toMatch(/^[0-9a-f-]{36}$/);
      });
    });

    test(`no date falls into holidays of any state; where none is free it is said why (${how})`, async ({
      page,
    }) => {
      await signInAs(page, MANAGER);
      const path = await circlePath();

      await page.goto(path + wishes("2030-07-16", "2030-08-01"));
      await expect(page.getByRole("heading", { name: "Kein Tag ist ganz frei" })).toBeVisible();
      await expect(page.getByText(/ist keiner frei: an 9 Tagen Schulferien/)).toBeVisible();
      await expect(
        page
          .getByText(
            /Sommerferien in Sachsen-Anhalt, in Nordrhein-Westfalen und in Mecklenburg-Vorpommern/,
          )
          .first(),
      ).toBeVisible();
      await expect(page.locator("input[name=date]:checked")).toHaveCount(0);

      await page.goto(path + wishes("2030-06-17", "2030-06-21"));
      await expect(
        page.getByText("am Donnerstag Fronleichnam in Nordrhein-Westfalen").first(),
      ).toBeVisible();
      await expect(page.getByRole("checkbox", { name: /Donnerstag, 20. Juni/ })).toHaveCount(0);

      await page.goto(path + wishes("2030-08-28", "2030-08-28", "weekday=3"));
      await expect(page.getByText("Stadtrat (Beispiel) in Parchim")).toBeVisible();
    });

    test(`where the data end it is said (${how})`, async ({ page }) => {
      await signInAs(page, MANAGER);
      await page.goto((await circlePath()) + wishes("2030-09-03", "2030-09-26"));
      await expect(page.getByText(/keine Feriendaten für Sachsen-Anhalt/).first()).toBeVisible();
      await page.getByText("Ferien und Feiertage 2030 als Tabelle").click();
      const table = page.getByRole("table", { name: "Ferien und Feiertage 2030" });
      await expect(table.getByText("Nach dem 6. August 2030 keine Feriendaten.")).toBeVisible();
      await expect(table.getByText(/Sommerferien 24. Juni bis 6. August/)).toBeVisible();
    });
  });
}
