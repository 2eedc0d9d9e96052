import { expect, test } from "@playwright/test";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

async function circlePath(): Promise<string> {
  const [circle] = await ask<{ id: string }>(
    "SELECT id FROM exchange_circle ORDER BY founded_on LIMIT 1",
  );
  return `/circles/${circle?.id}`;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a process manager sees the rhythm, the answers and what to do next (${how})`, async ({
      page,
    }) => {
      await signInAs(page, "zosel-mohr@freiwilligen-agentur.example");
      await page.goto("/overview");
      await page
        .getByRole("navigation", { name: "Hauptnavigation" })
        .getByRole("link", { name: "Austauschrunde" })
        .click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Austauschrunde der vier Städte",
      );
      const line = page.getByRole("list", { name: "Treffen nach Halbjahren" });
      await expect(line).toContainText("gehalten, digital");
      await expect(line).toContainText("kommt in");
      await expect(page.getByText(/Überfällig seit \p{L}+ \d{4}\./u)).toBeVisible();
      const growth = page.getByRole("region", { name: "Wie die Runde gewachsen ist" });
      await expect(growth).toContainText("Tandem, ab 2020");
      await expect(growth).toContainText("Quartett, seit 2022");
      await expect(growth).toContainText(
        /Erstes Treffen in dieser Zusammensetzung: 8\.\sNovember\s2022/,
      );

      const steps = page.getByRole("region", { name: "Als Nächstes" });
      await steps.getByRole("link", { name: /fehl/ }).click();
      await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
    });

    test(`a mayor of the circle sees it without the manager's buttons (${how})`, async ({
      page,
    }) => {
      await signInAs(page, "schumacher@gardelegen.example");
      await page.goto("/circles");
      await page.getByRole("region", { name: "Ihre Runden" }).getByRole("link").first().click();
      await expect(page.getByRole("list", { name: "Treffen nach Halbjahren" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Treffen ansetzen" })).toHaveCount(0);
      await expect(page.getByRole("region", { name: "Als Nächstes" })).toHaveCount(0);
    });
  });
}

test("a city outside the circle sees who sits in it, but not when it meets", async ({ page }) => {
  await signInAs(page, "buero@aachen.example");
  await page.goto(await circlePath());
  await expect(page.getByText("Quartett, seit 2022")).toBeVisible();
  await expect(page.getByRole("list", { name: "Treffen nach Halbjahren" })).toHaveCount(0);
  await expect(page.getByText("Erstes Treffen in dieser Zusammensetzung")).toHaveCount(0);
});

test("a circle that does not exist is not found", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  for (const id of ["0191e0c0-0000-7000-8000-000000000001", "keine"]) {
    const response = await page.goto(`/circles/${id}`);
    expect(response?.status()).toBe(404);
  }
});
