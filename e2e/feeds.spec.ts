import { expect, type Page, test } from "@playwright/test";
import { entriesIn } from "./support/calendars";
import { ask } from "./support/database";
import { fillDay, press, schedule } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const MAYOR = "schumacher@gardelegen.example";
const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

async function endFeed(): Promise<void> {
  await ask(`DELETE FROM calendar_feed WHERE user_id = (SELECT id FROM "user" WHERE email = $1)`, [
    MAYOR,
  ]);
}

test.beforeEach(endFeed);
test.afterAll(endFeed);

/** The address the page shows for copying. */
async function addressOn(page: Page): Promise<string> {
  return page.getByRole("textbox", { name: "Adresse des Kalenders" }).inputValue();
}

/** What a calendar program gets from an address; it is signed in nowhere. */
async function fetchAs(page: Page, address: string, headers: Record<string, string> = {}) {
  return page.request.get(address, { headers });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const month = javaScriptEnabled ? "9" : "10";
    const name = javaScriptEnabled ? "Kalender" : "Kalender ohne Skripte";

    test("a mayor subscribes, sees a meeting move and be called off, and changes the address", async ({
      page,
      context,
      browser,
    }) => {
      test.setTimeout(90_000);
      const program = await (await browser.newContext()).newPage();

      await test.step("finds the way from the account", async () => {
        await signInAs(page, MAYOR);
        await page.goto("/account");
        await page.getByRole("link", { name: "Kalender-Abo" }).click();
        await expect(page.getByText("Noch haben Sie kein Kalender-Abo.")).toBeVisible();
        await press(page, "Kalender-Abo einrichten");
        await expect(page).toHaveURL(/\/account\/calendar$/);
      });

      const address = await addressOn(page);
      await test.step("gets an address for every program", async () => {
        expect(address).toMatch(/\/api\/calendar\/[\w-]{43}\/rathausrunde\.ics$/);
        const opener = page.getByRole("link", { name: "Im Kalenderprogramm öffnen" });
        expect(await opener.getAttribute("href")).toBe(address.replace(/^http/, "webcal"));
        for (const one of ["Outlook", "Apple", "Google", "Thunderbird"]) {
          await page.locator("summary", { hasText: one }).click();
        }
        await expect(page.getByText("Aus dem Internet abonnieren")).toBeVisible();
        await expect(page.getByText("Neues Kalenderabonnement")).toBeVisible();
        await expect(page.getByText("Per URL")).toBeVisible();
        await expect(page.getByText("Dieser Ort erfordert keine Anmeldedaten")).toBeVisible();
      });

      const other = await browser.newContext({ javaScriptEnabled, locale: "de-DE" });
      const desk = await other.newPage();
      await signInAs(desk, MANAGER);
      const path = await schedule(desk, name, { day: "14", month }, "Ansetzen und einladen");
      const find = (text: string) =>
        entriesIn(text).find(({ uid }) => uid.startsWith(path.slice(10)));

      let tag = "";
      await test.step("sees the meeting in the calendar", async () => {
        const response = await fetchAs(program, address);
        expect(response.status()).toBe(200);
        tag = response.headers().etag ?? "";
        expect(find(await response.text())?.summary).toBe(name);
        const again = await fetchAs(program, address, { "if-none-match": tag });
        expect(again.status()).toBe(304);
      });

      await test.step("sees it move", async () => {
        await desk.getByRole("link", { name: "Angaben ändern oder verschieben" }).click();
        await fillDay(desk, "Tag des Treffens", { day: "15", month });
        await press(desk, "Änderungen speichern");
        await expect(desk).toHaveURL(path);
        const response = await fetchAs(program, address, { "if-none-match": tag });
        expect(response.status()).toBe(200);
        const moved = find(await response.text());
        expect(moved?.startDate.day).toBe(15);
        expect(moved?.sequence).toBe(1);
      });

      await test.step("sees it called off", async () => {
        await desk.getByRole("link", { name: "Treffen absagen" }).click();
        await desk.getByLabel("Warum findet es nicht statt?").fill("Im Rathaus ist Hochwasser.");
        await press(desk, "Treffen absagen");
        await expect(desk).toHaveURL(path);
        const response = await fetchAs(program, address);
        expect(find(await response.text())?.summary).toBe(`Abgesagt: ${name}`);
      });

      await test.step("changes the address in one of two tabs; the other sees the new one", async () => {
        const second = await context.newPage();
        await second.goto("/account/calendar");
        for (const tab of [page, second]) {
          await tab.locator("summary", { hasText: "in falsche Hände geraten" }).click();
          await press(tab, "Neue Adresse ausstellen");
          await expect(tab.getByRole("status")).toContainText("Ihre neue Adresse gilt");
        }
        const renewed = await addressOn(second);
        await page.reload();
        expect(await addressOn(page)).toBe(renewed);
        expect(renewed).not.toBe(address);
        expect((await fetchAs(program, address)).status()).toBe(404);
        expect((await fetchAs(program, renewed)).status()).toBe(200);
        await second.close();
      });

      await test.step("ends the subscription", async () => {
        const last = await addressOn(page);
        await page.locator("summary", { hasText: "Ich brauche das Abo nicht mehr" }).click();
        await press(page, "Kalender-Abo beenden");
        await expect(page.getByRole("status")).toContainText("Das Kalender-Abo ist beendet");
        expect((await fetchAs(program, last)).status()).toBe(404);
        await expect(
          page.getByRole("button", { name: "Kalender-Abo einrichten", exact: true }),
        ).toBeVisible();
      });
      await other.close();
      await program.context().close();
    });
  });
}

test("the address is told to nobody: not kept, not indexed, not sent along", async ({ page }) => {
  await signInAs(page, MAYOR);
  await page.goto("/account/calendar");
  await press(page, "Kalender-Abo einrichten");
  await expect(page.getByRole("textbox", { name: "Adresse des Kalenders" })).toBeVisible();
  const shown = await page.reload();
  expect(shown?.headers()["cache-control"]).toContain("no-store");

  const address = await addressOn(page);
  const headers = (await page.request.head(address)).headers();
  expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(headers["cache-control"]).toBe("private, no-cache");
  expect(headers["x-robots-tag"]).toBe("noindex, nofollow");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["set-cookie"]).toBeUndefined();
});
