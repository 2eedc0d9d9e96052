import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { signInAs } from "./support/sign-in";
import { placesOfDemo } from "./support/visitors";

const main = (page: Page) => page.getByRole("main");

/** From the next meeting to the sheet of the reader's own city. */
async function openSheet(page: Page): Promise<void> {
  const { "/meetings/[id]": id = "" } = await placesOfDemo();
  await page.goto(`/meetings/${id}`);
  await page.getByRole("link", { name: "Vorbereitung auf einer Seite" }).click();
}

test("a mayor reads on one sheet what a meeting needs, and takes it along as PDF", async ({
  page,
}) => {
  await signInAs(page, "sieler@stendal.example");
  await openSheet(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Vorbereitung für Stendal/);
  for (const title of [
    "Was von uns erwartet wird",
    "Was wir zugesagt haben",
    "Was die anderen vorstellen",
    "Wer die anderen sind",
  ]) {
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  }
  await expect(main(page)).toContainText("Alte Hansestadt Lemgo");
  await expect(main(page)).not.toContainText("Vorbereitung einer anderen Stadt");
  await expectAccessible(page, "/meetings/[id]/briefing");
  const printed = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Als PDF herunterladen" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^vorbereitung-stendal-\d{4}-\d{2}-\d{2}\.pdf$/);
  const bytes = (await readFile(await file.path())).toString("latin1");
  expect(bytes.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(bytes).toContain("<pdfuaid:part>1</pdfuaid:part>");

  expect((await page.request.get(`${page.url()}?city=lemgo`)).status()).toBe(404);
});

test("a process manager has the sheet of every city at hand", async ({ page }) => {
  await signInAs(page, "prozessmanagement@lemgo.example");
  await openSheet(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Vorbereitung für Lemgo/);
  for (const [name, slug] of [
    ["Parchim", "parchim"],
    ["Gardelegen", "gardelegen"],
    ["Stendal", "stendal"],
  ] as const) {
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`city=${slug}$`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`für ${name}:`);
    const pdf = await page.request.get(page.url().replace("/briefing?", "/briefing.pdf?"));
    expect((await pdf.body()).toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});
