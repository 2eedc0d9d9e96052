import { expect, type Page, test } from "@playwright/test";
import { callPath, fillWindow, forgetCall } from "./support/calls";
import { begunMeeting, forgetMeeting } from "./support/leading";
import { waitForMail } from "./support/mailbox";
import { press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const MAYOR = "schumacher@gardelegen.example";
const main = (page: Page) => page.getByRole("main");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a wish said at the table is noted by who leads, and asked by its city (${how})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const meeting = await begunMeeting(page, `Prüfung Wünsche ${how}`);
      let call = "";
      try {
        await test.step("the manager notes it for Gardelegen, and once is enough", async () => {
          await page.goto(`${meeting}/lead`);
          await page.getByRole("link", { name: /^Notiz öffnen zu: Ein Projekt aus Lemgo/ }).click();
          await note(page);
          await expect(main(page)).toContainText("Gardelegen möchte mit Lemgo sprechen");
          await note(page);
          await expect(main(page).getByRole("alert")).toContainText("steht schon auf der Liste");
        });

        await test.step("her town hall is told by mail, and the overview waits for number and times", async () => {
          const mail = await waitForMail(MAYOR, /^Vorgemerkt: Gespräch mit Lemgo/);
          expect(mail.text).toContain("/calls/new?item=");
          await forget(page);
          await signInAs(page, MAYOR);
          await page.goto("/overview");
          const waiting = page.getByRole("link", { name: "Gespräch mit Lemgo: Nummer und Zeiten" });
          await waiting.click();
          await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gespräch mit Lemgo");
        });

        await test.step("once she has asked, nothing waits any more", async () => {
          await page.getByLabel("Unter welcher Nummer sind Sie erreichbar?").fill("03907 7160-11");
          await fillWindow(page, "Erstes", { day: "12", month: "1", from: "14:00", to: "16:00" });
          await press(page, "Gesprächswunsch senden");
          await expect(main(page)).toContainText("Ihr Gesprächswunsch ist unterwegs.");
          call = await callPath(page);
          await page.goto("/calls");
          await expect(main(page)).not.toContainText("In einem Treffen vorgemerkt");
        });
      } finally {
        if (call) await forgetCall(call);
        await forgetMeeting(meeting);
      }
    });
  });
}

test("a noted wish that is none any more is taken out by its city", async ({ page }) => {
  const meeting = await begunMeeting(page, "Prüfung erledigter Wunsch");
  try {
    await page.goto(`${meeting}/lead`);
    await page.getByRole("link", { name: /^Notiz öffnen zu: Ein Projekt aus Lemgo/ }).click();
    await note(page);
    await expect(main(page)).toContainText("Gardelegen möchte mit Lemgo sprechen");
    await forget(page);
    await signInAs(page, MAYOR);
    await page.goto("/calls");
    await expect(main(page)).toContainText("In einem Treffen vorgemerkt");
    await page.getByRole("button", { name: /^Nicht mehr nötig/ }).click();
    await expect(main(page)).not.toContainText("In einem Treffen vorgemerkt");
  } finally {
    await forgetMeeting(meeting);
  }
});

/** Gardelegen wishes to talk with the city that presents. */
async function note(page: Page): Promise<void> {
  const who = page.getByLabel("Wer möchte sprechen?");
  // With scripts the form stays open after it was sent.
  if (!(await who.isVisible())) await page.getByText("Gesprächswunsch vormerken").first().click();
  await who.selectOption({ label: "Gardelegen" });
  await expect(page.getByLabel("Mit wem?").locator("option:checked")).toHaveText("Lemgo");
  await press(page, "Wunsch vormerken");
}
