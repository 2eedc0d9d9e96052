import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { ballotLink, forgetVotes } from "./support/polls";
import { NEXT_YEAR } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";

async function demoPoll(): Promise<string> {
  const [found] = await ask<{ id: string }>(
    "SELECT id FROM date_poll WHERE title LIKE '%(Beispiel)' LIMIT 1",
  );
  return found?.id ?? "";
}

test("the form is filled in with the keyboard alone", async ({ page }) => {
  await page.goto(await ballotLink(await demoPoll(), "Parchim"));
  const first = page.getByRole("radio", { name: "Ja" }).first();
  await first.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(first).toBeChecked();
  await expect(page.getByRole("radio", { name: "Zur Not" }).nth(1)).toBeChecked();
  await expect(page.getByRole("radio", { name: "Nein" }).nth(2)).toBeChecked();
  await page.getByLabel(/Ich selbst/).focus();
  await page.keyboard.press("Space");
  await page.getByLabel(/Ich selbst/).press("Enter");
  await expect(page.getByRole("status")).toContainText("Ihre Antwort ist angekommen");
  await forgetVotes(await demoPoll(), "Parchim");
});

test("behind a link everything is accessible and no address is told on", async ({ page }) => {
  const response = await page.goto(await ballotLink(await demoPoll(), "Parchim"));
  expect(response?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(response?.headers()["x-robots-tag"]).toContain("noindex");
  await expectAccessible(page, "/ballot");
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`reminders are switched off behind the link of a ballot (${how})`, async ({ page }) => {
      await page.goto(await ballotLink(await demoPoll(), "Parchim"));
      const reminders = page.getByRole("region", { name: "Erinnerungen" });
      const ofPolls = reminders.getByRole("checkbox", { name: /Stimmen/ });
      await expect(ofPolls).toBeChecked();
      await ofPolls.uncheck();
      await reminders.getByRole("button").click();
      await expect(reminders.getByRole("status")).toBeVisible();
      await expect(ofPolls).not.toBeChecked();
      await ofPolls.check();
      await reminders.getByRole("button").click();
      await expect(ofPolls).toBeChecked();
    });

    test(`a mail that came back stands beside the answers (${how})`, async ({ page }) => {
      const poll = await demoPoll();
      const bounce = (moment: Date | null) =>
        ask(
          `UPDATE ballot SET bounced_at = $1 FROM city
           WHERE city.id = city_id AND city.name = 'Parchim' AND poll_id = $2`,
          [moment, poll],
        );
      await signInAs(page, MANAGER);
      await bounce(new Date());
      try {
        await page.goto(`/polls/${poll}`);
        await expect(page.getByText(/^Die Mail an Parchim kam zurück am/)).toBeVisible();
      } finally {
        await bounce(null);
      }
    });
  });
}

for (const state of [{ expired: true }, { revoked: true }]) {
  test(`a link opens nothing: ${Object.keys(state)}`, async ({ page }) => {
    await page.goto(await ballotLink(await demoPoll(), "Parchim", state));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link gilt nicht mehr");
  });
}

test("the date finder's choice fills in the form", async ({ page }) => {
  await signInAs(page, MANAGER);
  await page.goto(
    `/polls/new?date=${NEXT_YEAR}-06-08T09:30&date=${NEXT_YEAR}-06-15T10:00&duration=120`,
  );
  const second = page.getByRole("group", { name: "2. Termin" });
  await expect(page.getByRole("group", { name: "1. Termin" }).getByLabel("Beginn")).toHaveValue(
    "09:30",
  );
  await expect(second.getByLabel("Tag", { exact: true })).toHaveValue("15");
  await expect(page.getByLabel("Dauer")).toHaveValue("120");
  await expect(page.getByRole("group", { name: "3. Termin" })).toHaveCount(0);
});
