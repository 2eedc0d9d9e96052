import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { press, schedule, title } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

// A draft is a date in sight: other stories would find the circle no longer overdue.
test.afterAll(async () => {
  await ask("DELETE FROM meeting WHERE title LIKE 'Reihenfolge %'");
  await ask("DELETE FROM topic WHERE title LIKE 'Räume für Initiativen %'");
});

const MANAGER = "prozessmanagement@lemgo.example";

/** The titles of the items in the form, in their order. */
async function items(page: Page): Promise<string[]> {
  const fields = page.getByRole("group", { name: /^Punkt \d+$/ }).getByLabel("Titel");
  return Promise.all((await fields.all()).map((field) => field.inputValue()));
}

const item = (page: Page, number: number) =>
  page.getByRole("group", { name: `Punkt ${number}`, exact: true });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an agenda fills itself, is put in order and takes up what waits (${how})`, async ({
      page,
    }) => {
      const topic = `Räume für Initiativen ${how}`;
      await signInAs(page, MANAGER);
      await page.goto("/circles");
      await page.getByRole("link", { name: /^Stendal, Lemgo, Parchim und Gardelegen/ }).click();
      await page.getByRole("link", { name: "Themen für die nächsten Treffen" }).click();

      await test.step("a topic waits for an agenda", async () => {
        await press(page, "Thema vorschlagen");
        await expect(page.getByRole("main").getByRole("alert")).toContainText("Thema");
        await page.getByLabel("Thema", { exact: true }).fill(topic);
        await press(page, "Thema vorschlagen");
        await expect(page.getByText("Das Thema steht auf der Liste.")).toBeVisible();
      });

      const day = { day: "18", month: javaScriptEnabled ? "8" : "11" };
      const meeting = await schedule(page, `Reihenfolge ${how}`, day, "Als Entwurf speichern");
      await page.getByRole("link", { name: "Tagesordnung ändern" }).click();
      await expect(page.getByText("Zusammen 90 Minuten von 90 Minuten.")).toBeVisible();

      await test.step("every city has its slot, and the minutes add up", async () => {
        const titles = await items(page);
        for (const city of ["Stendal", "Lemgo", "Parchim", "Gardelegen"])
          expect(titles).toContain(`Ein Projekt aus ${city}`);
      });

      await test.step("an item changes its place by a button", async () => {
        const before = await items(page);
        await item(page, 3).getByRole("button", { name: "Nach oben" }).click();
        await expect(page.getByText("Der Punkt steht jetzt an Stelle 2.")).toBeVisible();
        expect(await items(page)).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
      });

      await test.step("or is taken off, and nothing typed is lost", async () => {
        const last = (await items(page)).length;
        await item(page, 1).getByLabel("Titel").fill("Herzlich willkommen");
        await item(page, last).getByRole("button", { name: "Streichen" }).click();
        await expect(page.getByText(/^Der Punkt ist gestrichen/)).toBeVisible();
        expect((await items(page)).length).toBe(last - 1);
        expect((await items(page))[0]).toBe("Herzlich willkommen");
      });

      await test.step("what waits is taken up, and the overrun is said", async () => {
        await page
          .getByRole("button", { name: new RegExp(`^Auf die Tagesordnung ?: ${topic}$`) })
          .click();
        await expect(page.getByText(`„${topic}“ steht jetzt unten`)).toBeVisible();
        await expect(page.getByText("Das sind 5 Minuten mehr als geplant.")).toBeVisible();
        expect((await items(page)).at(-1)).toBe(topic);
        await press(page, "Tagesordnung speichern");
        await expect(page).toHaveURL(new RegExp(`${meeting}$`));
        await expect(
          page.getByText("Zusammen 95 Minuten, 5 Minuten mehr als geplant."),
        ).toBeVisible();
        await expect(page.getByText(topic)).toBeVisible();
      });

      await test.step("a topic on an agenda waits no longer", async () => {
        await page.goto("/circles");
        await page.getByRole("link", { name: /^Stendal, Lemgo, Parchim und Gardelegen/ }).click();
        await page.getByRole("link", { name: "Themen für die nächsten Treffen" }).click();
        await expect(page.getByRole("heading", { name: "Es warten" })).toBeVisible();
        await expect(page.getByText(topic)).toHaveCount(0);
      });
    });
  });
}

test("an item changes its place by the keyboard alone, and the sum follows what is typed", async ({
  page,
}) => {
  await signInAs(page, MANAGER);
  await schedule(
    page,
    "Reihenfolge per Tastatur",
    { day: "19", month: "8" },
    "Als Entwurf speichern",
  );
  await page.getByRole("link", { name: "Tagesordnung ändern" }).click();
  await expect(page.getByText("Zusammen 90 Minuten von 90 Minuten.")).toBeVisible();
  const before = await items(page);

  await item(page, 2).getByLabel("Titel").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByText("Der Punkt steht jetzt an Stelle 3.")).toBeVisible();
  await expect(item(page, 3).getByLabel("Titel")).toBeFocused();
  expect(await items(page)).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(item(page, 2).getByLabel("Titel")).toBeFocused();
  expect(await items(page)).toEqual(before);

  await item(page, 1).getByLabel("Minuten").fill("30");
  await expect(page.getByText("Das sind 20 Minuten mehr als geplant.")).toBeVisible();
  await expect(title(page)).toHaveValue(before[0] ?? "");
});
