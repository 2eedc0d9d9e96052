import { expect, type Page } from "@playwright/test";
import { ask } from "./database";
import { type Day, fillDay } from "./scheduling";

type Window = Day & { from: string; to: string };

/** Types a window of a call wish. */
export async function fillWindow(page: Page, name: string, window: Window): Promise<void> {
  await fillDay(page, `${name} Zeitfenster: Tag`, window);
  await page.getByLabel(`${name} Zeitfenster: von`).fill(window.from);
  await page.getByLabel(`${name} Zeitfenster: bis`).fill(window.to);
}

/** Where the reader is: the page of a call wish, without what was asked of it. */
export async function callPath(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/calls\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Time passes: the talk was agreed for an hour ago. */
export async function letTimePass(path: string): Promise<void> {
  const id = path.split("/").at(-1);
  await ask("UPDATE call_request SET starts_at = now() - interval '1 hour' WHERE id = $1", [id]);
}

/** Leaves the world as it was. */
export async function forgetCall(path: string): Promise<void> {
  const id = path.split("/").at(-1);
  await ask("DELETE FROM outbox_mail WHERE call_request_id = $1", [id]);
  await ask("DELETE FROM call_request WHERE id = $1", [id]);
}
