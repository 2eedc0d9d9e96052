import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { begunMeeting, forgetMeeting, noteOn, secondBrowser, untilSaved } from "./support/leading";
import { press } from "./support/scheduling";

const MAYOR = "schumacher@gardelegen.example";
const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a mayor follows on a telephone and asks for a call with one button", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const meeting = await begunMeeting(page, "Prüfung Mitverfolgen");
  const telephone = await secondBrowser(browser, MAYOR, { viewport: { width: 390, height: 844 } });
  try {
    await telephone.goto(`${meeting}/follow`);
    await expect(main(telephone)).toContainText("Gleich geht es los");
    await page.goto(`${meeting}/lead`);
    await noteOn(page).fill("Nur für die, die leiten.");
    await untilSaved(page);
    await page.getByText("Einen anderen Punkt aufrufen").click();
    await page
      .getByLabel("Punkt", { exact: true })
      .selectOption({ label: "Ein Projekt aus Lemgo" });
    await press(page, "Aufrufen");

    await expect(main(telephone).getByRole("heading", { level: 2 }).first()).toHaveText(
      "Ein Projekt aus Lemgo",
    );
    await expect(main(telephone)).not.toContainText("Nur für die, die leiten.");
    await expectAccessible(telephone, "following a meeting");
    await telephone.getByRole("link", { name: "Dazu telefonieren" }).click();
    await expect(heading(telephone)).toHaveText("Gespräch mit Lemgo");
    await expect(telephone.getByLabel("Worüber möchten Sie sprechen?")).toHaveValue(
      "Ein Projekt aus Lemgo",
    );
  } finally {
    await telephone.context().close();
    await forgetMeeting(meeting);
  }
});
