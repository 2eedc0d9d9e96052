import { test } from "@playwright/test";
import { ask } from "./support/database";
import { begunMeeting, forgetMeeting, noteOn } from "./support/leading";
import { press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

test("look", async ({ page }) => {
  test.setTimeout(120_000);
  const meeting = await begunMeeting(page, "Austausch der Verwaltungsspitzen");
  const id = meeting.split("/").at(-1);
  try {
    await ask("UPDATE attendance SET answer='ACCEPTED' WHERE meeting_id=$1", [id]);
    const shots = async (name: string) => {
      for (const scheme of ["light", "dark"] as const)
        for (const width of [1280, 390]) {
          await page.emulateMedia({ colorScheme: scheme });
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(300);
          await page.screenshot({
            path: `/tmp/log/lead-${name}-${width}-${scheme}.png`,
            fullPage: true,
          });
        }
    };
    await page.goto(`${meeting}/lead`);
    await page.getByText("Einen anderen Punkt aufrufen").click();
    await page
      .getByLabel("Punkt", { exact: true })
      .selectOption({ label: "Ein Projekt aus Lemgo" });
    await press(page, "Aufrufen");
    await page.waitForTimeout(1000);
    await noteOn(page).fill(
      "Karte gilt ab Januar in allen 22 Gemeinden. Gardelegen fragt nach den Kosten je Karte.",
    );
    await page
      .getByLabel("Neue Vereinbarung")
      .fill("Stendal: Kosten je Karte teilen bis 31.1., unter Vorbehalt des Rates");
    await page.getByLabel("Neue Vereinbarung").press("Enter");
    await page.waitForTimeout(1000);
    await shots("lead");
    await page.getByText("Anwesenheit ändern").click();
    await shots("presence");
    await signInAs(page, "schumacher@gardelegen.example");
    await page.goto(`${meeting}/follow`);
    await shots("follow");
    await signInAs(page, "zosel-mohr@freiwilligen-agentur.example");
    const [{ id: up } = { id: "" }] = await ask<{ id: string }>(
      "SELECT id FROM meeting WHERE invited_at IS NOT NULL AND cancelled_at IS NULL AND starts_at > now() ORDER BY starts_at LIMIT 1",
    );
    await page.goto(`/meetings/${up}/lead`);
    await shots("ahead");
  } finally {
    await forgetMeeting(meeting);
  }
});
