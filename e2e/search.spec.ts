import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forget, signInAs } from "./support/sign-in";

const MAYOR = "sieler@stendal.example";

const main = (page: Page) => page.getByRole("main");
const field = (page: Page) => page.getByLabel("Wonach suchen Sie?");

test("while somebody types, what is found stands below and is announced", async ({ page }) => {
  await signInAs(page, MAYOR);
  await page.goto("/overview");
  await page.getByRole("link", { name: "Suche", exact: true }).click();
  await field(page).pressSequentially("Schumach", { delay: 20 });
  await expect(main(page).getByRole("status")).toContainText(/Ergebnis/);
  await expect(main(page)).toContainText("Bürgermeisterin Mandy Schumacher");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("Schumach");
  await expect(page).toHaveURL(/q=Schumach/);
  await expectAccessible(page, "what was found");
});

test("the keyboard alone leads from the words to what was found", async ({ page }) => {
  await page.goto("/search");
  await field(page).focus();
  await page.keyboard.type("Lemgo");
  await page.keyboard.press("Enter");
  await expect(main(page).getByRole("link", { name: "Lemgo", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/q=Lemgo/);
  await main(page).getByRole("link", { name: "Lemgo", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lemgo");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("it is sent as a form, shows nobody's name in public, and offers similar names", async ({
    page,
  }) => {
    await page.goto("/search");
    await field(page).fill("Schumacher");
    await page.getByRole("button", { name: "Suchen" }).click();
    // Her words to the press are public; that she heads a town hall is for those signed in.
    await expect(main(page).getByRole("heading", { name: "Pressemitteilungen" })).toBeVisible();
    await expect(main(page).getByRole("heading", { name: /^Städte, Personen/ })).toHaveCount(0);
    await field(page).fill("Lembgo");
    await page.getByRole("button", { name: "Suchen" }).click();
    await expect(main(page)).toContainText("Zu „Lembgo“ findet sich nichts");
    await page.getByRole("link", { name: "Lemgo", exact: true }).click();
    await expect(main(page).getByRole("heading", { name: "Lemgo", exact: true })).toBeVisible();

    await signInAs(page, MAYOR);
    await page.goto("/search?q=Schumacher");
    await expect(main(page)).toContainText("Bürgermeisterin Mandy Schumacher");
    await page.goto("/search?q=Schuhmachr");
    await page.getByRole("link", { name: "Mandy Schumacher", exact: true }).click();
    await expect(main(page)).toContainText("Bürgermeisterin Mandy Schumacher");
    await forget(page);
  });
});
