import { expect, type Page } from "@playwright/test";
import { as } from "./outcome";
import { press } from "./scheduling";

export const SPOKESPERSON = "zosel-mohr@freiwilligen-agentur.example";

/** A draft for the cities of the circle alone; gives its path. */
export async function writeDraft(page: Page, title: string): Promise<string> {
  await as(page, SPOKESPERSON, "/appeals/new");
  await page.getByLabel("Überschrift").fill(title);
  await page.getByLabel("Ihr Appell").fill("dies ist ein Beispiel.");
  await page.getByLabel("Was sollen die Städte tun?").fill("Bitte probieren Sie es aus.");
  await page.getByLabel("An die Städte einzelner Austauschrunden").check();
  await page.getByLabel(/^Stendal, Lemgo, Parchim und Gardelegen/).check();
  await press(page, "Vorschau aktualisieren");
  await expect(page).toHaveURL(/\/appeals\/[^/]+\/edit/);
  return new URL(page.url()).pathname.replace(/\/edit$/, "");
}

export async function attach(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/pdf", buffer };
  await page.getByLabel("Datei", { exact: true }).setInputFiles(file);
  await press(page, "Datei hinzufügen");
}

/** What the page of an appeal says for a city. */
export async function sayFor(page: Page, city: string, answer: string): Promise<void> {
  const question = page.getByRole("group", { name: `Was sagt ${city}?` });
  await question.getByLabel(answer).check();
  await page
    .getByRole("button", { name: /^Antwort (senden|ändern|erneuern oder ändern)$/ })
    .click();
  await expect(page.getByRole("main")).toContainText("Die Antwort ist gespeichert.");
}

/** Whoever is not signed in gets nothing from the address of a file but the way to sign in. */
export async function expectNoFile(page: Page, address: string | null): Promise<void> {
  const answer = await page.request.get(address ?? "", { maxRedirects: 0 });
  expect(answer.headers().location).toMatch(/\/sign-in/);
  expect(await answer.text()).not.toContain("%PDF");
}
