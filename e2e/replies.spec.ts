import { expect, type Page, test } from "@playwright/test";
import { google } from "../lib/testing/calendar-programs/google";
import { exchange } from "../lib/testing/calendar-programs/microsoft";
import { apple, nextcloud } from "../lib/testing/calendar-programs/others";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { ofLemgo, sendToOrganizer } from "./support/replies";
import { NEXT_YEAR, schedule } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

const people = (page: Page) => page.getByRole("region", { name: "Wer kommt" });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const month = javaScriptEnabled ? "11" : "7";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test.describe.configure({ timeout: 240_000 });

    let path: string;
    let meetingId: string;

    test.beforeEach(async ({ page }) => {
      await signInAs(page, MANAGER);
    });

    test.afterEach(async () => {
      await ask("DELETE FROM incoming_mail WHERE meeting_id = $1 OR meeting_id IS NULL", [
        meetingId,
      ]);
      await ask("DELETE FROM meeting WHERE id = $1", [meetingId]);
    });

    async function invite(page: Page, day: string): Promise<string> {
      const name = `Kalender ${how} ${Date.now()}`;
      path = await schedule(page, name, { day, month }, "Ansetzen und einladen");
      meetingId = path.split("/").at(-1) ?? "";
      return name;
    }

    test(`answers from calendars stand on the meeting's page, in whose name they were given (${how})`, async ({
      page,
    }) => {
      const name = await invite(page, "8");
      const invitation = await waitForMail("baier@lemgo.example", new RegExp(`Einladung: ${name}`));
      const [part] = invitation.attachments.filter(
        ({ contentType }) => contentType === "text/calendar",
      );
      const calendar = part?.content.toString().replaceAll(/\r\n /g, "");
      expect(calendar).toContain("mailto:termine@netzwerk.example");

      await test.step("the mayor accepts from the telephone", async () => {
        await sendToOrganizer(apple({ ...ofLemgo(meetingId, 1), comment: "Ich freue mich." }));
        await page.goto(path);
        await expect(people(page)).toContainText("Bürgermeister Marcus Baier");
        await expect(people(page)).toContainText("„Ich freue mich.“");
        await expect(people(page).getByText("zugesagt")).toHaveCount(1);
      });

      await test.step("the office declines on behalf", async () => {
        const from = { email: "schwaer-froehlich@lemgo.example", name: "Hendric Schwär-Fröhlich" };
        await sendToOrganizer(exchange({ ...ofLemgo(meetingId), partstat: "DECLINED", from }));
        await page.goto(path);
        await expect(people(page)).toContainText(
          "Abgesagt von Hendric Schwär-Fröhlich im Auftrag von Bürgermeister Baier",
        );
      });
    });

    test(`an answer of somebody unknown waits until the process manager takes it over (${how})`, async ({
      page,
    }) => {
      await invite(page, "10");
      const from = { email: "privat@mail.example", name: "M. Baier" };
      await sendToOrganizer(google({ ...ofLemgo(meetingId), partstat: "TENTATIVE", from }));

      await page.goto("/overview");
      await page.getByRole("link", { name: "Eine Antwort konnte nicht zugeordnet werden" }).click();
      const reply = page.getByRole("listitem").filter({ hasText: "privat@mail.example" });
      await expect(reply).toContainText("Zusage unter Vorbehalt von Marcus Baier");
      await expect(reply).toContainText("in diesem Rathaus nicht bekannt");
      await expect(reply.getByLabel("Wessen Antwort ist das?")).toContainText(
        "Marcus Baier, Lemgo",
      );
      if (javaScriptEnabled) await expectAccessible(page, "/replies");

      await reply.getByRole("button", { name: /^Übernehmen/ }).click();
      await expect(page.getByText("Nichts zu klären")).toBeVisible();
      await page.goto(path);
      await expect(people(page)).toContainText("unter Vorbehalt");
      await expect(people(page)).toContainText("M. Baier im Auftrag von Bürgermeister Baier");
    });

    test(`a letter without a calendar is put away (${how})`, async ({ page }) => {
      await invite(page, "15");
      await sendToOrganizer(
        `From: fremd@aachen.example\r\nSubject: Frage ${how}\r\nDate: ${new Date().toUTCString()}\r\n\r\nWann treffen wir uns?\r\n`,
      );
      await page.goto("/replies");
      const letter = page.getByRole("listitem").filter({ hasText: `Frage ${how}` });
      await expect(letter).toContainText("keine Antwort aus einem Kalender");
      await letter.getByRole("button", { name: /^Erledigt/ }).click();
      await expect(page.getByText(`Frage ${how}`)).toHaveCount(0);
    });

    test(`another time proposed from a calendar is accepted, and the meeting moves (${how})`, async ({
      page,
    }) => {
      const name = await invite(page, "16");
      const day = `${NEXT_YEAR}${month.padStart(2, "0")}17`;
      const times = { starts: `${day}T140000`, ends: `${day}T153000` };
      await sendToOrganizer(nextcloud({ ...ofLemgo(meetingId), method: "COUNTER", ...times }));

      await page.goto("/overview");
      await page.getByRole("link", { name: "Gegenvorschlag zu einem Treffen" }).click();
      const proposals = page.getByRole("region", { name: "Gegenvorschläge" });
      await expect(proposals).toContainText(
        `17. ${month === "11" ? "November" : "Juli"} ${NEXT_YEAR}, 14:00 Uhr`,
      );
      await expect(proposals).toContainText("Bürgermeister Marcus Baier, Lemgo");
      if (javaScriptEnabled) await expectAccessible(page, "a meeting with a counter-proposal");

      await proposals.getByRole("button", { name: /^Annehmen und verschieben/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("14:00");
      await expect(proposals).toHaveCount(0);
      const told = await waitForMail("sieler@stendal.example", new RegExp(`Neuer Termin: ${name}`));
      expect(told.text).toContain("jetzt 14:00 Uhr");
    });
  });
}

test("replies are nobody else's business", async ({ page }) => {
  await signInAs(page, "baier@lemgo.example");

  expect((await page.goto("/replies"))?.status()).toBe(404);
});
