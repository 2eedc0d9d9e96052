import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { ask } from "./database";
import { mailsTo } from "./mailbox";

/** Time passes: every city has agreed to the minutes of a meeting. */
export async function lockMinutes(meetingId: string): Promise<void> {
  await ask(
    `UPDATE minutes SET circulated_at = now(), consent_by = current_date, locked_at = now()
     WHERE meeting_id = $1`,
    [meetingId],
  );
}

/** The link to a release in the newest mail to an address that shows these words. */
export async function releaseLink(address: string, words: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(address);
        const mail = mails.findLast(({ text }) => text?.replaceAll(/\s+/g, " ").includes(words));
        link = /http\S+\/release\/[\w-]+/.exec(mail?.text ?? "")?.[0];
        return link;
      },
      { message: `a mail with „${words}“ to ${address}`, timeout: 20_000 },
    )
    .toBeDefined();
  return link ?? "";
}

/** What somebody sees behind the link of their mail, on a telephone without scripts. */
export async function behindLink(
  browser: Browser,
  link: string,
  see: (page: Page, main: Locator) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  const response = await page.goto(link);
  expect(response?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(response?.headers()["x-robots-tag"]).toContain("noindex");
  await see(page, page.getByRole("main"));
  await context.close();
}

/** Leaves the world as it was. */
export async function forgetPress(meetingId: string): Promise<void> {
  await ask(
    `DELETE FROM outbox_mail WHERE meeting_id = $1
       AND (dedupe_key LIKE 'press.%' OR dedupe_key LIKE 'release.%')`,
    [meetingId],
  );
  await ask("DELETE FROM press_release WHERE meeting_id = $1", [meetingId]);
  await ask("DELETE FROM quote WHERE meeting_id = $1", [meetingId]);
}
