import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { forget, signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";

const main = (page: Page) => page.getByRole("main");

async function comingMeeting(): Promise<{ id: string; circle: string }> {
  const [row] = await ask<{ id: string; circle: string }>(
    `SELECT id, circle_id AS circle FROM meeting
     WHERE invited_at IS NOT NULL AND cancelled_at IS NULL AND starts_at > now() ORDER BY starts_at LIMIT 1`,
  );
  if (!row) throw new Error("no coming meeting in the demo world");
  return row;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a process manager takes an announcement back and announces again (${how})`, async ({
      page,
    }) => {
      const { id, circle } = await comingMeeting();
      const inCalendar = async () =>
        (await (await page.request.get("/meetings.ics")).text()).includes(`UID:public-${id}`);
      await signInAs(page, MANAGER);
      await page.goto(`/meetings/${id}`);

      await test.step("it disappears from every public page", async () => {
        await page.getByRole("link", { name: "Öffentliche Ankündigung" }).click();
        await page.getByRole("button", { name: "Ankündigung zurücknehmen" }).click();
        await expect(
          page.getByRole("link", { name: "Termin öffentlich ankündigen" }),
        ).toBeVisible();
        expect(await inCalendar()).toBe(false);
        await page.goto(`/network/circles/${circle}`);
        await expect(main(page)).toContainText("Zurzeit ist kein Treffen öffentlich angekündigt.");
      });

      await test.step("it is said what becomes public before it does", async () => {
        await page.goto(`/meetings/${id}/announce`);
        await expect(main(page)).toContainText("Austausch der Verwaltungsspitzen");
        await expect(main(page)).toContainText("Link, Einwahl, Tagesordnung");
        if (javaScriptEnabled) await expectAccessible(page, "what becomes public");
        await page.getByRole("button", { name: "Termin öffentlich ankündigen" }).click();
        await expect(page.getByRole("link", { name: "Öffentliche Ankündigung" })).toBeVisible();
        await expect(main(page)).toContainText(/angekündigt am/);
        expect(await inCalendar()).toBe(true);
        await forget(page);
      });

      await test.step("everybody finds it, from the network to the circle, without a way to dial in", async () => {
        await page.goto("/network");
        const coming = page.getByRole("region", { name: "Kommende Treffen" });
        await expect(coming).toContainText("Austausch der Verwaltungsspitzen");
        await coming.getByRole("link").first().click();
        await expect(page).toHaveURL(`/network/circles/${circle}`);
        await expect(page.getByRole("region", { name: "Kommende Treffen" })).toContainText("10:00");
        await expect(main(page)).not.toContainText("0000 000000");
        await expect(page.getByRole("complementary", { name: "Städte der Runde" })).toContainText(
          "Lemgo",
        );
        const told = page.getByRole("region", { name: "Bisherige Treffen" });
        await expect(told.getByRole("link")).toHaveAttribute("href", /^\/press\//);
        if (javaScriptEnabled) await expectAccessible(page, "the public page of a circle");
        await page.setViewportSize({ width: 320, height: 700 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      });
    });
  });
}
