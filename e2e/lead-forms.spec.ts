import { expect, type Page, test } from "@playwright/test";
import {
  begunMeeting,
  forgetMeeting,
  noteOn,
  OTHER_MANAGER,
  secondBrowser,
} from "./support/leading";
import { press } from "./support/scheduling";

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a meeting is led with forms, and a conflict is shown after sending", async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    const meeting = await begunMeeting(page, "Prüfung Leiten mit Formularen");
    const other = await secondBrowser(browser, OTHER_MANAGER, { javaScriptEnabled: false });
    try {
      await page.goto(`${meeting}/lead`);
      await press(page, "Beginnen: Begrüßung");
      await expect(heading(page)).toHaveText("Begrüßung");
      await other.goto(`${meeting}/lead`);
      await noteOn(page).fill("Alle sind da.");
      await press(page, "Notiz speichern");
      await expect(main(page)).toContainText("Gespeichert");
      await noteOn(other).fill("Parchim fehlt noch.");
      await press(other, "Notiz speichern");
      await expect(main(other).getByRole("alert")).toContainText(
        "Beide Fassungen sind gespeichert",
      );
      await expect(noteOn(other)).toHaveValue("Alle sind da.");
      await press(other, "Diese Fassung übernehmen");
      await expect(noteOn(other)).toHaveValue("Parchim fehlt noch.");

      await page.goto(`${meeting}/lead`);
      await page.getByLabel("Neue Vereinbarung").fill("Alle: ein Projekt vorstellen");
      await press(page, "Vereinbarung festhalten");
      await expect(main(page).getByRole("link", { name: "ein Projekt vorstellen" })).toBeVisible();

      await page.getByText("Anwesenheit ändern").click();
      const baier = page.getByRole("form", { name: /Baier/ });
      await baier.getByRole("button", { name: "in Vertretung" }).click();
      await expect(main(page).getByRole("alert")).toBeVisible();
      await page.getByText("Anwesenheit ändern").click();
      const again = page.getByRole("form", { name: /Baier/ });
      await again.getByLabel("Wer vertritt Lemgo?").fill("Hendric Schwär-Fröhlich");
      await again.getByRole("button", { name: "in Vertretung" }).click();
      await expect(
        main(page).getByRole("listitem").filter({ hasText: "Schwär-Fröhlich" }).first(),
      ).toContainText("in Vertretung");

      await page.getByText("Einen anderen Punkt aufrufen").click();
      await page.getByLabel("Punkt", { exact: true }).selectOption({ label: "Abschluss" });
      await press(page, "Aufrufen");
      await expect(heading(page)).toHaveText("Abschluss");
      await page.getByRole("link", { name: "Treffen beenden" }).click();
      await expect(page).toHaveURL(/\/presence$/);
    } finally {
      await other.context().close();
      await forgetMeeting(meeting);
    }
  });
});
