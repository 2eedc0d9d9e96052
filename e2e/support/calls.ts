import { expect, type Page } from "@playwright/test";
import type { ParsedMail } from "mailparser";
import { ask } from "./database";
import { mailsTo } from "./mailbox";
import { type Day, fillDay } from "./scheduling";

type Window = Day & { from: string; to: string };

/** Types a window of a call wish. */
export async function fillWindow(page: Page, name: string, window: Window): Promise<void> {
  await fillDay(page, `${name} Zeitfenster: Tag`, window);
  await page.getByLabel(`${name} Zeitfenster: von`).fill(window.from);
  await page.getByLabel(`${name} Zeitfenster: bis`).fill(window.to);
}

/** The mail to an address that tells of a wish; others have the same subject. */
export async function mailAbout(address: string, topic: string): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(address);
        found = mails.find(({ text }) => text?.includes(topic));
        return found !== undefined;
      },
      { message: `a mail about ${topic} to ${address}`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error(`no mail about ${topic}`);
  return found;
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
