import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { comingMeeting, forgetAnswer, guestLink } from "./support/invitations";
import { forget, signInAs } from "./support/sign-in";

let meeting: string;

test.beforeEach(async () => {
  meeting = await comingMeeting();
  await forgetAnswer(meeting, "Stendal");
});

const send = (page: Page) => page.getByRole("button", { name: "Antwort senden" }).click();
const people = (page: Page) => page.getByRole("region", { name: "Wer kommt" });
const summary = (page: Page) => page.getByRole("main").getByRole("alert");
const choice = (page: Page, question: RegExp, name: RegExp | string) =>
  page.getByRole("group", { name: question }).getByLabel(name);

async function answersOf(city: string): Promise<number> {
  const [row] = await ask<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_event
     WHERE kind = 'attendance.answered' AND details->>'meetingId' = $1
       AND details->>'cityId' = (SELECT id::text FROM city WHERE name = $2)`,
    [meeting, city],
  );
  return row?.count ?? 0;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an office names somebody new as representative; all see in whose name (${how})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await signInAs(page, "kleefeldt@stendal.example");
      await page.goto("/overview");
      await page.getByRole("link", { name: "Vertretung benennen" }).click();

      await test.step("first the choice, then what it asks for", async () => {
        await expect(page.getByRole("radio", { name: /wird vertreten/ })).toBeChecked();
        await expect(page.getByLabel("Name der Vertretung")).toBeHidden();
        await choice(page, /Wer kommt in Vertretung/, /^Jemand anderes/).check();
        await expect(page.getByLabel("Name der Vertretung")).toBeVisible();
      });

      await test.step("what is missing is said, nothing typed is lost", async () => {
        await page.getByLabel("Name der Vertretung").fill("Kim Muster");
        await send(page);
        await expect(summary(page)).toContainText("Bitte das Amt nennen.");
        await expect(page.getByLabel("Name der Vertretung")).toHaveValue("Kim Muster");
      });

      await page.getByLabel("Amt der Vertretung").fill("Amtsleiterin");
      await choice(page, /Kommt jemand mit/, /Axel Kleefeldt/).check();
      await send(page);
      // Until the answer has arrived, nobody else may sit down at this browser.
      await expect(page).toHaveURL(new RegExp(`/meetings/${meeting}$`));

      await forget(page);
      await signInAs(page, "baier@lemgo.example");
      await page.goto(`/meetings/${meeting}`);
      await expect(people(page)).toContainText(
        "Amtsleiterin Kim Muster in Vertretung des Oberbürgermeisters, mit Stellvertreter Axel Kleefeldt",
      );
      await expect(people(page)).toContainText(
        "Vertretung benannt von A. Kleefeldt im Auftrag von Oberbürgermeister Sieler",
      );
    });

    test(`a refusal is told to the circle, its word to the coordination bodies only (${how})`, async ({
      page,
    }) => {
      await signInAs(page, "sieler@stendal.example");
      await page.goto("/overview");
      await page.getByRole("link", { name: "Absagen" }).click();
      await page.getByLabel("Ein Wort dazu").fill("Da tagt der Rat.");
      await send(page);
      await expect(page.getByText("Sie haben abgesagt")).toBeVisible();

      await signInAs(page, "baier@lemgo.example");
      await page.goto(`/meetings/${meeting}`);
      await expect(people(page)).toContainText("abgesagt");
      await expect(page.getByText("Da tagt der Rat.")).toHaveCount(0);

      await signInAs(page, "prozessmanagement@lemgo.example");
      await page.goto(`/meetings/${meeting}`);
      await expect(people(page)).toContainText("„Da tagt der Rat.“");
    });

    test(`two of one town hall answer at once; nothing is overwritten unseen (${how})`, async ({
      page,
      browser,
    }) => {
      const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signInAs(page, "sieler@stendal.example");
      await signInAs(other, "kleefeldt@stendal.example");
      await page.goto(`/meetings/${meeting}/answer`);
      await other.goto(`/meetings/${meeting}/answer`);
      await other.getByLabel(/^Ja,/).check();
      await send(other);
      await expect(other.getByText("Oberbürgermeister Sieler hat zugesagt")).toBeVisible();
      await other.context().close();

      await page.getByLabel(/^Nein,/).check();
      await send(page);
      await expect(summary(page)).toContainText("Inzwischen hat jemand anderes");
      await expect(page.getByRole("main")).toContainText("Zugesagt");
      await expect(page.getByLabel(/^Nein,/)).toBeChecked();
      await send(page);
      await expect(page.getByText("Sie haben abgesagt")).toBeVisible();
    });

    for (const width of [1280, 390]) {
      test(`a guest answers and changes it with one link at ${width} px (${how})`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        const link = await guestLink(meeting, "Stendal");
        const before = await answersOf("Stendal");

        await test.step("opening the link thrice changes nothing", async () => {
          for (let times = 0; times < 3; times += 1) await page.goto(link);
          expect(await answersOf("Stendal")).toBe(before);
          await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toHaveCount(0);
          await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
          await expect(page.locator("meta[name=referrer]")).toHaveAttribute(
            "content",
            "no-referrer",
          );
        });

        await test.step("who answers must be said", async () => {
          await choice(page, /Sind Sie dabei/, /^Ja, ich komme/).check();
          await send(page);
          await expect(summary(page)).toContainText("Bitte auswählen.");
          await expect(choice(page, /Sind Sie dabei/, /^Ja, ich komme/)).toBeChecked();
        });

        await choice(page, /Wer antwortet gerade/, /^Das Büro/).check();
        await page.getByRole("textbox", { name: "Ihr Name" }).fill("Robin Vorzimmer");
        await send(page);
        await expect(page.getByText("Danke, Ihre Antwort ist angekommen.")).toBeVisible();
        await expect(page.getByRole("main")).toContainText("Oberbürgermeister Sieler hat zugesagt");

        await choice(page, /Sind Sie dabei/, /^Ich werde vertreten/).check();
        await choice(page, /Wer kommt in Vertretung/, /^Axel Kleefeldt/).check();
        await choice(page, /Wer antwortet gerade/, /^Ich selbst/).check();
        await send(page);
        await expect(page.getByText("Sie werden vertreten von Axel Kleefeldt")).toBeVisible();
        expect(await answersOf("Stendal")).toBe(before + 2);
      });
    }

    test(`links that open nothing say what to do (${how})`, async ({ page }) => {
      const links = [
        "/invitation/gibt-es-nicht",
        await guestLink(meeting, "Stendal", { expired: true }),
        await guestLink(meeting, "Stendal", { revoked: true }),
      ];
      for (const link of links) {
        await page.goto(link);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Dieser Link gilt nicht mehr",
        );
        await expect(page.getByRole("main")).toContainText("Koordinierungsstelle");
        await expect(page.getByRole("button", { name: "Antwort senden" })).toHaveCount(0);
      }
    });

    test(`reminders are switched off behind the link, and in the account again on (${how})`, async ({
      page,
    }) => {
      const link = await guestLink(meeting, "Stendal");
      const reminders = page.getByRole("region", { name: "Erinnerungen" });
      const before = reminders.getByLabel(/^vor einem Treffen/);
      await page.goto(link);
      await page.goto(link);
      await expect(before).toBeChecked();
      await before.uncheck();
      await reminders.getByRole("button", { name: "Erinnerungen speichern" }).click();
      await expect(reminders.getByRole("status")).toHaveText("Ihre Erinnerungen sind gespeichert.");
      await expect(before).not.toBeChecked();

      await signInAs(page, "sieler@stendal.example");
      await page.goto("/account");
      await expect(before).not.toBeChecked();
      await before.check();
      await reminders.getByRole("button", { name: "Erinnerungen speichern" }).click();
      await expect(reminders.getByRole("status")).toHaveText("Ihre Erinnerungen sind gespeichert.");
      await page.goto(link);
      await expect(before).toBeChecked();
    });

    test(`a link to a cancelled meeting says so (${how})`, async ({ page }) => {
      const link = await guestLink(meeting, "Stendal");
      await page.goto(link);
      await choice(page, /Sind Sie dabei/, /^Ja, ich komme/).check();
      await choice(page, /Wer antwortet gerade/, /^Ich selbst/).check();
      await ask(
        "UPDATE meeting SET cancelled_at = now(), cancel_reason = 'Hochwasser' WHERE id = $1",
        [meeting],
      );
      try {
        await send(page);
        await expect(page.getByRole("main")).toContainText("Dieses Treffen ist abgesagt");
        await page.goto(link);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Dieses Treffen ist abgesagt",
        );
        await expect(page.getByRole("main")).toContainText("Hochwasser");

        await signInAs(page, "sieler@stendal.example");
        await page.goto(`/meetings/${meeting}`);
        await expect(page.getByRole("main")).toContainText("Dieses Treffen ist abgesagt");
        await expect(page.getByRole("button", { name: "Zusagen" })).toHaveCount(0);
      } finally {
        await ask("UPDATE meeting SET cancelled_at = NULL, cancel_reason = NULL WHERE id = $1", [
          meeting,
        ]);
      }
    });
  });
}

test("nobody answers for another city", async ({ page }) => {
  await signInAs(page, "zosel-mohr@freiwilligen-agentur.example");
  const response = await page.goto(`/meetings/${meeting}/answer`);
  expect(response?.status()).toBe(404);
});
