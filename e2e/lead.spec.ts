import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import {
  begunMeeting,
  forgetMeeting,
  MANAGER,
  noteOn,
  OTHER_MANAGER,
  secondBrowser,
  untilSaved,
} from "./support/leading";
import { press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";
import { placesOfDemo } from "./support/visitors";

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("two managers lead together: each sees the other's words, and one key goes on for both", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const meeting = await begunMeeting(page, "Prüfung Leiten zu zweit");
  const other = await secondBrowser(browser, OTHER_MANAGER);
  try {
    await page.goto(`${meeting}/lead`);
    await other.goto(`${meeting}/lead`);

    await test.step("one key, wherever the cursor is", async () => {
      await expect(heading(page)).toHaveText("Prüfung Leiten zu zweit");
      await noteOn(page).focus();
      await page.keyboard.press("F8");
      await expect(heading(page)).toHaveText("Begrüßung");
      await expect(heading(other)).toHaveText("Begrüßung");
      await expect(main(page)).toContainText(/Noch \d+ Minuten/);
    });

    await test.step("what one types appears for the other, whose cursor stays", async () => {
      await noteOn(other).fill("Parchim ist in Vertretung da.");
      await expect(noteOn(page)).toHaveValue("Parchim ist in Vertretung da.");
      await noteOn(other).press("End");
      await noteOn(page).press("Control+Home");
      await page.keyboard.type("Alle sind da.\n");
      await expect(noteOn(other)).toHaveValue("Alle sind da.\nParchim ist in Vertretung da.");
      await other.keyboard.type(" Gut.");
      await expect(noteOn(page)).toHaveValue("Alle sind da.\nParchim ist in Vertretung da. Gut.");
      await untilSaved(other);
    });

    await test.step("an agreement in one line stands on both pages", async () => {
      const line = page.getByLabel("Neue Vereinbarung");
      await line.fill("Kosten der Karte teilen");
      await line.press("Enter");
      await expect(main(page).getByRole("alert").first()).toContainText("keine Stadt dieser Runde");
      await expect(line).toHaveValue("Kosten der Karte teilen");
      await line.fill("Stendal und Lemgo: Kosten teilen bis 31.1., unter Vorbehalt des Rates");
      await line.press("Enter");
      await expect(main(page)).toContainText("Festgehalten: Kosten teilen");
      await expect(line).toHaveValue("");
      await expect(main(other).getByRole("link", { name: "Kosten teilen" })).toBeVisible();
      await expect(main(other)).toContainText(/Lemgo und Stendal, 31\. Januar/);
      await expect(main(other)).toContainText("unter Vorbehalt des Rates");
    });

    await test.step("one tap notes who is there", async () => {
      await page.getByText("Anwesenheit ändern").click();
      const baier = page.getByRole("form", { name: /Baier/ });
      await baier.getByRole("button", { name: "anwesend" }).click();
      await expect(
        main(other).getByRole("listitem").filter({ hasText: "Marcus Baier" }).first(),
      ).toContainText("anwesend");
    });

    await test.step("who is writing keeps the field when the meeting goes on", async () => {
      await noteOn(other).focus();
      await press(page, "Weiter: Rückblick");
      await expect(heading(other)).toHaveText("Rückblick");
      await other.keyboard.type(" Weiter.");
      await expect(other.locator(":focus")).toHaveValue(/Gut\. Weiter\.$/);
    });
    await expectAccessible(page, "leading a meeting");
  } finally {
    await other.context().close();
    await forgetMeeting(meeting);
  }
});

test("two who write in the same place at once: both stay, and one of them decides", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const meeting = await begunMeeting(page, "Prüfung Leiten im Streit");
  const other = await secondBrowser(browser, OTHER_MANAGER);
  try {
    await page.goto(`${meeting}/lead`);
    await other.goto(`${meeting}/lead`);
    await page.context().setOffline(true);
    await noteOn(page).fill("Gardelegen fragt nach den Kosten.");
    await noteOn(other).fill("Lemgo fragt nach den Partnern.");
    await untilSaved(other);
    await page.context().setOffline(false);

    for (const one of [page, other]) {
      await expect(one.getByRole("heading", { name: "Zwei Fassungen" })).toBeVisible();
      await expect(main(one).getByRole("blockquote")).toHaveText(
        "Gardelegen fragt nach den Kosten.",
      );
    }
    await expect(noteOn(page)).toHaveValue("Gardelegen fragt nach den Kosten.");
    await expectAccessible(other, "two texts of a note");
    await press(other, "Beide untereinander");

    const both = "Lemgo fragt nach den Partnern.\nGardelegen fragt nach den Kosten.";
    await expect(noteOn(page)).toHaveValue(both);
    await expect(noteOn(other)).toHaveValue(both);
    await expect(page.getByRole("heading", { name: "Zwei Fassungen" })).toHaveCount(0);
  } finally {
    await other.context().close();
    await forgetMeeting(meeting);
  }
});

test("a lost connection loses no word, not even when the page is loaded anew", async ({ page }) => {
  test.setTimeout(90_000);
  const meeting = await begunMeeting(page, "Prüfung Leiten ohne Netz");
  try {
    await page.goto(`${meeting}/lead`);
    await page.context().setOffline(true);
    await noteOn(page).fill("Das darf nicht verloren gehen.");
    await expect(main(page)).toContainText("Keine Verbindung. Ihre Worte bleiben hier stehen");
    await page.context().setOffline(false);
    await untilSaved(page);

    await page.route("**/lead", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await noteOn(page).fill("Das darf nicht verloren gehen. Auch das nicht.");
    await expect(main(page)).toContainText("Keine Verbindung.");
    page.once("dialog", (dialog) => dialog.accept());
    await page.unroute("**/lead");
    await page.reload();
    await expect(noteOn(page)).toHaveValue("Das darf nicht verloren gehen. Auch das nicht.");
    await untilSaved(page);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect(noteOn(page)).toHaveValue("Das darf nicht verloren gehen. Auch das nicht.");
  } finally {
    await forgetMeeting(meeting);
  }
});

test("where events do not come through, the page asks again and again", async ({
  page,
  browser,
}) => {
  const meeting = await begunMeeting(page, "Prüfung Leiten ohne Strom");
  const other = await secondBrowser(browser, OTHER_MANAGER);
  try {
    await other.route("**/events", (route) =>
      route.request().headers().accept?.includes("text/event-stream")
        ? route.fulfill({ status: 503 })
        : route.continue(),
    );
    await page.goto(`${meeting}/lead`);
    await other.goto(`${meeting}/lead`);
    await noteOn(page).fill("Auch so kommt es an.");
    await expect(noteOn(other)).toHaveValue("Auch so kommt es an.", { timeout: 10_000 });
  } finally {
    await other.context().close();
    await forgetMeeting(meeting);
  }
});

test("before its time the page says from when on a meeting is led", async ({ page }) => {
  await signInAs(page, MANAGER);
  await page.goto(`/meetings/${(await placesOfDemo())["/meetings/[id]"]}`);
  await page.getByRole("link", { name: "Treffen leiten" }).click();
  await expect(main(page)).toContainText(/Ab .* Uhr leiten Sie das Treffen hier/);
});
