import { expect, type Page, test } from "@playwright/test";
import { png } from "@/lib/testing/files";
import { expectAccessible } from "./support/accessible";
import { forgetMinutes, heldMeeting } from "./support/minutes";
import { behindLink, forgetPress, lockMinutes, releaseLink } from "./support/press";
import { press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";
const KIM = { name: "Kim Muster", email: "kim@muster.example" };

const main = (page: Page) => page.getByRole("main");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const caption = `Ein Beispielbild, ${how}`;

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a picture waits for everybody to be seen on it, then it is printed (${how})`, async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const meeting = await heldMeeting();
      const desk = `/meetings/${meeting}/press`;
      try {
        await signInAs(page, MANAGER);
        await page.goto(`/meetings/${meeting}/minutes`);
        await press(page, "Protokoll aus den Notizen schreiben");
        await expect(page.getByRole("status")).toContainText("Der Entwurf ist geschrieben.");
        await lockMinutes(meeting);
        await page.goto(desk);
        await press(page, "Entwurf schreiben lassen");
        await expect(main(page)).toContainText("Der Text kommt ohne Zitate aus.");

        await test.step("what only calls itself a picture is refused, and said so", async () => {
          await page.getByRole("link", { name: "Bilder hinzufügen" }).click();
          await upload(page, "bild.png", Buffer.from("<script>alert(1)</script>"));
          await expect(main(page).getByRole("alert")).toBeVisible();
        });

        await test.step("a picture is uploaded and described", async () => {
          await upload(page, "runde.png", png());
          await page.getByLabel("Was ist zu sehen?").fill("Vier Personen an einem Tisch");
          await page.getByLabel("Bildunterschrift").fill(caption);
          await page.getByLabel("Wer hat es aufgenommen?").fill("Kim Muster");
          await press(page, "Angaben speichern");
          await expect(page.getByRole("heading", { name: caption })).toBeVisible();
        });

        await test.step("until Kim has released it nothing can be published", async () => {
          await page.goto(desk);
          await expect(main(page)).toContainText(`Bild „${caption}“`);
          await expect(page.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
          await page.goto(`${desk}/photos`);
          await page.getByLabel("Name, wenn es jemand anderes ist").fill(KIM.name);
          await page.getByLabel("E-Mail-Adresse dazu").fill(KIM.email);
          await press(page, "Um Freigabe bitten");
          await expect(main(page)).toContainText("wartet auf Freigabe");
          if (javaScriptEnabled) await expectAccessible(page, "pictures of a press release");
        });

        await test.step("Kim sees the picture behind the link of the mail and releases it", async () => {
          const link = await releaseLink(KIM.email, caption);
          await behindLink(browser, link, async (telephone, seen) => {
            const picture = seen.getByRole("img", { name: "Vier Personen an einem Tisch" });
            await expect(picture).toBeVisible();
            const width = await picture.evaluate((one: HTMLImageElement) => one.naturalWidth);
            expect(width).toBeGreaterThan(0);
            await telephone.getByLabel("Ja, genau so freigeben").check();
            await telephone.getByRole("button", { name: "Antwort senden" }).click();
            await expect(seen).toContainText("Danke. Die Freigabe ist festgehalten.");
          });
        });

        await test.step("the published page shows it to everybody", async () => {
          await page.goto(desk);
          await press(page, "Veröffentlichen");
          await expect(page).toHaveURL(/\/press\/[\w-]+$/);
          const published = page.url();
          await forget(page);
          await page.goto(published);
          await expect(
            page.getByRole("img", { name: "Vier Personen an einem Tisch" }),
          ).toBeVisible();
          await expect(main(page)).toContainText(caption);
        });
      } finally {
        await forgetPress(meeting);
        await forgetMinutes(meeting);
      }
    });
  });
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "image/png", buffer });
  await press(page, "Bild hochladen");
}
