import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

/** A mail about a meeting that the receiving server turned away; returns its unmistakable subject. */
async function bouncedMail(): Promise<string> {
  const subject = `Einladung ${randomUUID().slice(0, 8)}`;
  const content = { blocks: [{ kind: "text", text: "Guten Tag, Herr Bürgermeister Baier," }] };
  await ask(
    `INSERT INTO outbox_mail (id, dedupe_key, "to", subject, content, meeting_id, attempts, bounced_at, last_error)
     SELECT gen_random_uuid(), $1::text, 'baier@lemgo.example', $1::text, $2::jsonb, id, 1, now(), 'SMTP-550' FROM meeting ORDER BY starts_at DESC LIMIT 1`,
    [subject, content],
  );
  return subject;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a process manager sees why a mail did not arrive and sends it once more", async ({
      page,
    }) => {
      const subject = await bouncedMail();
      await signInAs(page, MANAGER);
      await page.goto("/mails");

      const mail = page.getByRole("listitem").filter({ hasText: subject });
      await expect(mail).toContainText("baier@lemgo.example");
      await expect(mail).toContainText("zurückgewiesen");
      await expect(mail).toContainText("Bitte die Adresse prüfen.");

      await mail.getByRole("button", { name: /^Noch einmal senden/ }).click();
      const arrived = await waitForMail("baier@lemgo.example", new RegExp(subject));
      expect(arrived.text).toContain("Guten Tag, Herr Bürgermeister Baier,");

      await page.goto("/mails");
      await expect(page.getByRole("heading", { level: 1, name: "Mails" })).toBeVisible();
      await expect(page.getByText(subject)).toHaveCount(0);
      await page.getByRole("link", { name: "Auch angekommene zeigen" }).click();
      await expect(page.getByRole("listitem").filter({ hasText: subject })).toContainText(
        "angekommen beim Mailserver",
      );

      await page.getByRole("main").getByRole("link", { name: "Übersicht" }).click();
      await expect(page).toHaveURL(/\/overview$/);
    });
  });
}

test("mails are nobody else's business", async ({ page }) => {
  await signInAs(page, "baier@lemgo.example");

  expect((await page.goto("/mails"))?.status()).toBe(404);
});

test("the mailbox of the demo is closed while a mail server takes the mails", async ({ page }) => {
  expect((await page.goto("/mailbox"))?.status()).toBe(404);
});

test("the health check is green and is never cached", async ({ request }) => {
  await expect
    .poll(async () => (await (await request.get("/api/health")).json()).checks, { timeout: 20_000 })
    .toMatchObject({ database: "ok", jobs: "ok" });

  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-store");
});
