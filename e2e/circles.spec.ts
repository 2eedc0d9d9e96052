import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { comingMeeting, forgetAnswer } from "./support/invitations";
import { waitForMail } from "./support/mailbox";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

async function circlePath(): Promise<string> {
  const [circle] = await ask<{ id: string }>(
    "SELECT id FROM exchange_circle ORDER BY founded_on LIMIT 1",
  );
  return `/circles/${circle?.id}`;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const answers = (page: Page) => page.getByRole("region", { name: /^Antworten zum/ });
const summary = (page: Page) => page.getByRole("main").getByRole("alert");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`a process manager sees the rhythm, the answers and what to do next (${how})`, async ({
      page,
    }) => {
      await signInAs(page, "zosel-mohr@freiwilligen-agentur.example");
      await page.goto("/overview");
      await page
        .getByRole("navigation", { name: "Hauptnavigation" })
        .getByRole("link", { name: "Austauschrunde" })
        .click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Austauschrunde der vier Städte",
      );
      const line = page.getByRole("list", { name: "Treffen nach Halbjahren" });
      await expect(line).toContainText("gehalten, digital");
      await expect(line).toContainText("kommt in");
      await expect(line).toContainText(/Zeitfenster .+ bis .+\s\d{4}/);
      await expect(line.getByRole("link", { name: "Terminabstimmung ansehen" })).toHaveAttribute(
        "href",
        /^\/polls\/[0-9a-f-]{36}$/,
      );
      await expect(page.getByText(/Überfällig seit \p{L}+ \d{4}\./u)).toBeVisible();
      await expect(page.getByText(/Mit dem .+ ist die Runde wieder im Rhythmus\./)).toBeVisible();
      await expect(
        page.getByText(/^Nach dem .+ laden die vier Koordinierungsstellen ein\.$/),
      ).toBeVisible();
      const growth = page.getByRole("region", { name: "Wie die Runde gewachsen ist" });
      await expect(growth).toContainText("Tandem, ab 2020");
      await expect(growth).toContainText("Quartett, seit 2022");
      await expect(growth).toContainText(
        /Erstes Treffen in dieser Zusammensetzung: 8\.\sNovember\s2022/,
      );

      const steps = page.getByRole("region", { name: "Als Nächstes" });
      await steps.getByRole("link", { name: /fehl/ }).click();
      await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
    });

    test(`a printed circle has no buttons (${how})`, async ({ page }) => {
      await signInAs(page, MANAGER);
      await page.emulateMedia({ media: "print" });
      await page.goto(await circlePath());
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("link", { name: "Treffen ansetzen" })).toBeHidden();
      await expect(page.getByRole("link", { name: "Terminabstimmung beginnen" })).toBeHidden();
    });

    test(`a mayor of the circle sees it without the manager's buttons (${how})`, async ({
      page,
    }) => {
      await signInAs(page, "schumacher@gardelegen.example");
      await page.goto("/circles");
      await page.getByRole("region", { name: "Ihre Runden" }).getByRole("link").first().click();
      await expect(page.getByRole("list", { name: "Treffen nach Halbjahren" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Treffen ansetzen" })).toHaveCount(0);
      await expect(page.getByRole("region", { name: "Als Nächstes" })).toHaveCount(0);
      await expect(page.getByRole("link", { name: "Termin finden" })).toHaveCount(0);
      await expect(page.getByRole("button", { name: /erinnern$/ })).toHaveCount(0);
    });

    test(`a process manager changes the rhythm; two at once see both (${how})`, async ({
      page,
    }) => {
      const circle = await circlePath();
      const set = (months: number) =>
        ask("UPDATE exchange_circle SET rhythm_months = $1", [months]);
      await signInAs(page, MANAGER);
      await page.goto(circle);
      await page.getByRole("link", { name: "Rhythmus ändern" }).click();
      try {
        await page.getByLabel("Monate zwischen zwei Treffen").fill("99");
        await press(page, "Rhythmus speichern");
        await expect(summary(page)).toContainText("zu klein oder zu groß");
        await expect(page.getByLabel("Monate zwischen zwei Treffen")).toHaveValue("99");

        await set(3);
        await page.getByLabel("Monate zwischen zwei Treffen").fill("4");
        await press(page, "Rhythmus speichern");
        await expect(summary(page)).toContainText("Inzwischen hat jemand anderes");
        await expect(page.getByRole("main")).toContainText("alle drei Monate");
        await press(page, "Rhythmus speichern");

        await expect(page).toHaveURL(circle);
        await expect(page.getByText("Vereinbart ist ein Treffen alle vier Monate.")).toBeVisible();
      } finally {
        await set(6);
      }
    });

    test(`without a date the overview says since when the circle is overdue (${how})`, async ({
      page,
    }) => {
      const meeting = await comingMeeting();
      await signInAs(page, MANAGER);
      await ask("UPDATE meeting SET cancelled_at = now(), cancel_reason = 'Sturm' WHERE id = $1", [
        meeting,
      ]);
      const polls = await ask<{ id: string }>(
        `UPDATE date_poll SET cancelled_at = now()
         WHERE fixed_at IS NULL AND cancelled_at IS NULL RETURNING id`,
      );
      try {
        await page.goto("/overview");
        await page.getByRole("link", { name: /^Überfällig seit \p{L}+ \d{4}: Runde/u }).click();
        await expect(page.getByText(/Ein neuer Termin bringt die Runde wieder/)).toBeVisible();
        const line = page.getByRole("list", { name: "Treffen nach Halbjahren" });
        await expect(line.getByRole("link", { name: "Termin finden" })).toBeVisible();
        await expect(line).not.toContainText("Zeitfenster");
      } finally {
        await ask("UPDATE meeting SET cancelled_at = NULL, cancel_reason = NULL WHERE id = $1", [
          meeting,
        ]);
        await ask("UPDATE date_poll SET cancelled_at = NULL WHERE id = ANY($1)", [
          polls.map(({ id }) => id),
        ]);
      }
    });

    test(`a process manager asks a city for its answer, once a day (${how})`, async ({ page }) => {
      const meeting = await comingMeeting();
      await forgetAnswer(meeting, "Stendal");
      await signInAs(page, MANAGER);
      await page.goto(await circlePath());
      await expect(answers(page)).not.toContainText("erinnert am");
      await press(page, "Stendal erinnern");

      await expect(answers(page)).toContainText("Die Erinnerung ist unterwegs.");
      await expect(answers(page)).toContainText(/eingeladen am .+, erinnert am /);
      await expect(page.getByRole("button", { name: "Stendal erinnern" })).toHaveCount(0);
      const mail = await waitForMail("sieler@stendal.example", /^Bitte um Antwort: /);
      expect(mail.text).toContain("Marion Zosel-Mohr bittet Sie um eine Antwort");
    });

    test(`an answer given by telephone says who entered it (${how})`, async ({ page }) => {
      const meeting = await comingMeeting();
      await forgetAnswer(meeting, "Stendal");
      await signInAs(page, MANAGER);
      await page.goto(await circlePath());
      await page.getByRole("link", { name: "Antwort selbst eintragen" }).click();
      await expect(page.getByText("Einladung an Oberbürgermeister Bastian Sieler")).toBeVisible();
      await press(page, "Antwort senden");
      await expect(summary(page)).toContainText("Bitte auswählen.");
      await page.getByLabel(/^Ja, Oberbürgermeister Sieler kommt/).check();
      await press(page, "Antwort senden");
      await expect(page).toHaveURL(new RegExp(`/meetings/${meeting}$`));

      await signInAs(page, "baier@lemgo.example");
      await page.goto(`/meetings/${meeting}`);
      await expect(page.getByRole("region", { name: "Wer kommt" })).toContainText(
        /Zugesagt telefonisch, erfasst durch M\. Zosel-Mohr, \d+\. \p{L}+, \d+:\d\d Uhr/u,
      );
      await signInAs(page, "sieler@stendal.example");
      await page.goto(`/meetings/${meeting}/answer`);
      await expect(page.getByRole("main")).toContainText(
        "telefonisch, erfasst durch M. Zosel-Mohr",
      );
      await forgetAnswer(meeting, "Stendal");
    });
  });
}

test("a city outside the circle sees who sits in it, but not when it meets", async ({ page }) => {
  await signInAs(page, "buero@aachen.example");
  await page.goto(await circlePath());
  await expect(page.getByText("Quartett, seit 2022")).toBeVisible();
  await expect(page.getByRole("list", { name: "Treffen nach Halbjahren" })).toHaveCount(0);
  await expect(page.getByText("Erstes Treffen in dieser Zusammensetzung")).toHaveCount(0);
});

test("a circle that does not exist is not found", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  for (const id of ["0191e0c0-0000-7000-8000-000000000001", "keine"]) {
    const response = await page.goto(`/circles/${id}`);
    expect(response?.status()).toBe(404);
  }
});
