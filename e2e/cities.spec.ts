import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { forget, signInAs } from "./support/sign-in";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`everybody finds a city, even typed wrong, and what it stands for (${how})`, async ({
      page,
    }) => {
      await page.goto("/cities");
      await expect(page.getByText(/^111 Orte in 14 Ländern\.$/)).toBeVisible();
      await expect(page.getByRole("heading", { level: 2, name: "111 Städte" })).toBeVisible();

      await test.step("the map shows where they lie", async () => {
        const map = page.getByRole("img", { name: /^Karte von Deutschland mit 111 Städten/ });
        await expect(map).toBeVisible();
        const picture = await page.request.get("/cities/map.svg");
        expect(picture.headers()["content-type"]).toBe("image/svg+xml");
        expect((await picture.text()).match(/h0/g)?.length).toBeGreaterThan(100);
        const one = await page.request.get("/cities/map.svg?q=Lemgo&state=NW");
        expect((await one.text()).match(/h0/g)).toHaveLength(1);
      });

      await test.step("the list is turned page by page", async () => {
        await page.getByRole("link", { name: "Nächste Seite" }).click();
        await expect(page.getByText("Seite 2 von 5")).toBeVisible();
        await expect(page).toHaveTitle("Städte im Netzwerk, Seite 2 – Rathausrunde");
        await page.getByRole("link", { name: "Vorige Seite" }).click();
        await expect(page.getByText("Seite 1 von 5")).toBeVisible();
      });

      await test.step("by a name with a typing error", async () => {
        await page.getByLabel("Stadt oder Träger").fill("Lembo");
        await page.getByRole("button", { name: "Städte anzeigen" }).click();
        await expect(page.getByText("Genau so heißt keine Stadt")).toBeVisible();
        await expect(page.getByRole("link", { name: "Lemgo", exact: true })).toBeVisible();
      });

      await test.step("by a state of the map, and back to all", async () => {
        const states = page.getByRole("navigation", { name: "Karte und Liste nach Ländern" });
        await states.getByRole("link", { name: "Nordrhein-Westfalen" }).click();
        await expect(page).toHaveURL("/cities?q=Lembo&state=NW");
        await expect(states.getByRole("link", { name: "Nordrhein-Westfalen" })).toHaveAttribute(
          "aria-current",
          "true",
        );
        await expect(page.getByLabel("Land", { exact: true })).toHaveValue("NW");
        await expect(page.getByRole("link", { name: "Lemgo", exact: true })).toBeVisible();
        await states.getByRole("link", { name: "Alle Länder" }).click();
        await expect(page).toHaveURL("/cities?q=Lembo");
      });

      await test.step("by state and kind of carrier", async () => {
        await page.getByLabel("Stadt oder Träger").fill("");
        await page.getByLabel("Land", { exact: true }).selectOption({ label: "Sachsen-Anhalt" });
        await page.getByLabel("Träger", { exact: true }).selectOption({ label: "freier Träger" });
        await page.getByRole("button", { name: "Städte anzeigen" }).click();
        await expect(page.getByRole("heading", { name: /passen zu Ihrer Suche/ })).toBeVisible();
        await expect(page.getByRole("link", { name: "Gardelegen", exact: true })).toBeVisible();
        await expect(page.getByRole("link", { name: "Lemgo", exact: true })).toHaveCount(0);
        await expect(page.getByLabel("Land", { exact: true })).toHaveValue("ST");
      });

      await test.step("an empty result leads back", async () => {
        await page.getByLabel("Stadt oder Träger").fill("xyzxyz");
        await page.getByRole("button", { name: "Städte anzeigen" }).click();
        await expect(page.getByRole("heading", { name: "Keine Stadt gefunden" })).toBeVisible();
        await page.getByRole("link", { name: "Alle Städte anzeigen" }).click();
        await expect(page.getByRole("heading", { level: 2, name: "111 Städte" })).toBeVisible();
      });

      await test.step("the same stands in a table, in the order one chooses", async () => {
        await page.getByRole("link", { name: "Als Tabelle" }).click();
        const table = page.getByRole("table", { name: "Städte im Netzwerk" });
        await expect(table.getByRole("rowheader").first()).toHaveText("Aachen");
        const sorting = page.getByRole("navigation", { name: "Sortieren nach" });
        const state = table.getByRole("columnheader", { name: "Land" });
        await sorting.getByRole("link", { name: /^Land/ }).click();
        await expect(state).toHaveAttribute("aria-sort", "ascending");
        await sorting.getByRole("link", { name: /^Land/ }).click();
        await expect(state).toHaveAttribute("aria-sort", "descending");
        await expect(table.getByRole("cell", { name: "Thüringen" }).first()).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page, "the table of the cities");
        await page.getByRole("link", { name: "Als Liste" }).click();
        await expect(page.getByRole("heading", { level: 2, name: "111 Städte" })).toBeVisible();
      });

      await test.step("a city's page names the office in public, not the person", async () => {
        await page.goto("/cities?q=Stendal");
        await page.getByRole("link", { name: "Stendal", exact: true }).click();
        await expect(
          page.getByRole("heading", { level: 1, name: "Hansestadt Stendal" }),
        ).toBeVisible();
        await expect(page.getByText("Sachsen-Anhalt, dabei seit 2015")).toBeVisible();
        await expect(
          page.getByText("Freiwilligen-Agentur Altmark e.V., freier Träger"),
        ).toBeVisible();
        await expect(page.getByText("Oberbürgermeister", { exact: true })).toBeVisible();
        await expect(page.getByText("Sieler")).toHaveCount(0);
        const circles = page.getByRole("region", { name: "Austauschrunden" });
        await expect(circles.getByRole("link")).toHaveAttribute("href", /^\/network\/circles\//);
      });
    });

    test(`a mayor sees the own circle first, with heads, goals and meetings (${how})`, async ({
      page,
    }) => {
      await signInAs(page, "sieler@stendal.example");
      await page.goto("/cities");
      await expect(page.getByText("Drei davon sitzen mit Ihnen am runden Tisch.")).toBeVisible();
      const cities = page.getByRole("main").getByRole("heading", { level: 3 });
      await expect(cities).toHaveText(
        [/^Gardelegen$/, /^Lemgo$/, /^Parchim$/, /^Stendal$/, /^Aachen$/].concat(
          Array.from({ length: 20 }, () => /./),
        ),
      );
      await expect(page.getByText("Bürgermeister Marcus Baier", { exact: true })).toBeVisible();
      await expect(page.getByText("Ihre Stadt")).toHaveCount(1);
      await expect(page.getByText("in Ihrer Runde")).toHaveCount(3);

      await page.getByRole("link", { name: "Lemgo", exact: true }).click();
      await expect(page.getByText("Bürgermeister Marcus Baier", { exact: true })).toBeVisible();
      const goals = page.getByRole("region", { name: "Strategische Stadtziele" });
      await expect(goals.getByRole("heading", { level: 3 })).not.toHaveCount(0);
      await expect(page.getByRole("region", { name: "Austauschrunden" })).toBeVisible();
      await expect(page.getByRole("region", { name: "Nächste Treffen" })).toBeVisible();
    });
  });
}

test("a city that does not exist is not found", async ({ page }) => {
  await forget(page);
  for (const address of ["/cities/gibt-es-nicht", "/cities/%3Cscript%3E"]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
  }
});

test("a mayor sees the own circle joined on the map, and its text says the same", async ({
  page,
}) => {
  await signInAs(page, "sieler@stendal.example");
  await page.goto("/cities");
  const map = page.getByRole("img", {
    name: / verbindet Gardelegen, Lemgo, Parchim und Stendal\./,
  });
  await expect(map).toBeVisible();
  await expect(map.getByText("Parchim", { exact: true })).toBeAttached();

  const circle = page.getByRole("link", { name: /\(Ihre Runde\)$/ });
  await circle.press("Enter");
  await expect(page).toHaveURL(/\/circles\/[0-9a-f-]{36}$/);
});
