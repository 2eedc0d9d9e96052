import { expect, type Page } from "@playwright/test";

/** Days nobody else of the demo world uses; each run of the story takes its own. */
export const NEXT_YEAR = new Date().getFullYear() + 1;

export type Day = { day: string; month: string; year?: number };

export async function fillDay(page: Page, legend: string, { day, month, year = NEXT_YEAR }: Day) {
  const field = page.getByRole("group", { name: legend });
  await field.getByLabel("Tag").fill(day);
  await field.getByLabel("Monat").fill(month);
  await field.getByLabel("Jahr").fill(String(year));
}

export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();
export const title = (page: Page) => page.getByLabel("Titel", { exact: true }).first();

export async function schedule(
  page: Page,
  name: string,
  day: Day,
  button: string,
): Promise<string> {
  await page.goto("/meetings/new");
  await title(page).fill(name);
  await fillDay(page, "Tag des Treffens", day);
  await page.getByLabel("Videolink").fill("https://video.example/runde");
  await press(page, button);
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
