import { expect, test } from "@playwright/test";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

const OFFICE = "kleefeldt@stendal.example";
const year = String(new Date().getFullYear() + 1);
const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

test.afterEach(async () => {
  await ask("DELETE FROM blocked_time WHERE label LIKE 'Probe %'");
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an office blocks days, the process manager reads them, the office removes them (${how})`, async ({
      page,
    }) => {
      const council = `Probe Rat ${how}`;
      const rules = page.getByRole("region", { name: "Regel hinzufügen" });
      const days = page.getByRole("region", { name: "Tag oder Zeitraum hinzufügen" });

      await test.step("the page is found from the account", async () => {
        await signInAs(page, OFFICE);
        await page.goto("/account");
        await page.getByRole("link", { name: "Sperrtermine" }).click();
        await expect(
          page.getByText("jeden ersten Montag im Monat: Stadtrat (Beispiel)").first(),
        ).toBeVisible();
      });

      await test.step("a rule without a name is sent back with what was chosen", async () => {
        await rules.getByLabel("Welcher im Monat?").selectOption("der letzte");
        await rules.getByLabel("Wochentag").selectOption("Freitag");
        await rules.getByRole("button", { name: "Regel eintragen" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText("Bitte ausfüllen.");
        await expect(rules.getByLabel("Wochentag")).toHaveValue("5");
        await rules.getByLabel("Was ist dann?").fill(council);
        await rules.getByRole("button", { name: "Regel eintragen" }).click();
        await expect(page.getByRole("status")).toContainText("Der Sperrtermin ist eingetragen.");
        await expect(
          page.getByText(`jeden letzten Freitag im Monat: ${council}`).first(),
        ).toBeVisible();
      });

      await test.step("a week of elections is a span", async () => {
        await days.getByLabel("Was ist dann?").fill(`Probe Wahl ${how}`);
        for (const [legend, day] of [
          ["Erster Tag", "20"],
          ["Letzter Tag", "26"],
        ] as const) {
          const field = days.getByRole("group", { name: legend });
          await field.getByLabel("Tag").fill(day);
          await field.getByLabel("Monat").fill("9");
          await field.getByLabel("Jahr").fill(year);
        }
        await days.getByRole("button", { name: "Tage eintragen" }).click();
        await expect(
          page
            .getByText(`vom 20. September ${year} bis 26. September ${year}: Probe Wahl ${how}`)
            .first(),
        ).toBeVisible();
      });

      await test.step("the process manager sees them among those of the circle", async () => {
        await signInAs(page, MANAGER);
        await page.goto("/blocked-times");
        await expect(
          page.getByText(`jeden letzten Freitag im Monat: ${council}`).first(),
        ).toBeVisible();
        const others = page.getByRole("region", { name: "Die anderen Städte Ihrer Runde" });
        await expect(
          others.getByText("jeden letzten Mittwoch im Monat: Stadtrat (Beispiel)"),
        ).toBeVisible();
        await expect(others.getByRole("button")).toHaveCount(0);
      });

      await test.step("removing asks a second time", async () => {
        await signInAs(page, OFFICE);
        await page.goto("/blocked-times");
        const line = page.getByRole("listitem").filter({ hasText: council });
        await line.getByText("Entfernen").first().click();
        await line.getByRole("button", { name: "Ja, entfernen" }).click();
        await expect(page.getByRole("status")).toContainText("Der Sperrtermin ist entfernt.");
        await expect(page.getByText(council)).toHaveCount(0);
      });
    });
  });
}
