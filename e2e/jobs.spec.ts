import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");
const row = (page: Page, name: string) => main(page).getByRole("row").filter({ hasText: name });

const CLEANING = "Löschen, was seine Frist erreicht hat";
const ADDRESSEE = "baier@lemgo.example";

/** As if the nightly job had met a database out of reach. */
async function letCleaningFail(): Promise<void> {
  await ask(
    `INSERT INTO job_run (job, failed_at, last_error) VALUES ('clean-up', now(), 'ECONNREFUSED')
     ON CONFLICT (job) DO UPDATE SET failed_at = now(), last_error = 'ECONNREFUSED', finished_at = NULL,
       started_at = NULL`,
  );
}

/** Mails that the receiving server turned away; gives what their subjects begin with. */
async function bouncedMails(count: number): Promise<string> {
  const start = `Probe ${randomUUID().slice(0, 8)}`;
  const content = { blocks: [{ kind: "text", text: "Guten Tag," }] };
  for (let number = 1; number <= count; number++) {
    await ask(
      `INSERT INTO outbox_mail (id, dedupe_key, "to", subject, content, attempts, bounced_at, last_error)
       VALUES (gen_random_uuid(), $1, $2, $1, $3, 1, now(), 'SMTP-550')`,
      [`${start}-${number}`, ADDRESSEE, JSON.stringify(content)],
    );
  }
  return start;
}

async function isNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a failed job is tried again (${how})`, async ({ page, request }) => {
      test.setTimeout(90_000);
      await letCleaningFail();
      await signInAs(page, OFFICE);
      await page.goto("/office");
      await main(page).getByRole("link", { name: "Hintergrundarbeiten", exact: true }).click();
      const cleaning = row(page, CLEANING);
      await expect(cleaning).toContainText("gescheitert");
      await expect(cleaning).toContainText("Die Datenbank war nicht erreichbar.");
      await isNarrow(page);
      if (javaScriptEnabled) await expectAccessible(page, "/jobs with a failed one");
      const health = await (await request.get("/api/health")).json();
      expect(health.hints.join()).toContain("/jobs");

      await cleaning.getByRole("button", { name: /^Jetzt noch einmal versuchen ?:/ }).click();
      await expect(main(page).getByRole("status")).toContainText("Der Versuch ist angefordert");
      await expect(async () => {
        await page.goto("/jobs");
        await expect(row(page, CLEANING)).toContainText("gelungen", { timeout: 500 });
      }).toPass({ timeout: 40_000 });
    });

    test(`failed mails are sent once more, all at once (${how})`, async ({ page }) => {
      const subject = await bouncedMails(2);
      await signInAs(page, OFFICE);
      await page.goto("/jobs");
      await page.getByRole("link", { name: "Mails ansehen und noch einmal senden" }).click();
      const mail = main(page)
        .getByRole("listitem")
        .filter({ hasText: `${subject}-1` });
      // Whose address it is stands beside it.
      await expect(mail).toContainText(/baier@lemgo\.example \(.+, Lemgo\)/);
      await isNarrow(page);
      if (javaScriptEnabled) await expectAccessible(page, "/mails with failed ones");
      await press(page, "Alle gescheiterten noch einmal senden");
      await expect(main(page).getByRole("status")).toContainText("wieder unterwegs");
      await waitForMail(ADDRESSEE, new RegExp(`${subject}-1`));
      await waitForMail(ADDRESSEE, new RegExp(`${subject}-2`));
      await ask("DELETE FROM outbox_mail WHERE subject LIKE $1", [`${subject}%`]);
    });
  });
}

test("jobs are nobody else's business", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  expect((await page.goto("/jobs"))?.status()).toBe(404);
});
