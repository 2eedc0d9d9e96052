import { expect, test } from "@playwright/test";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { fillDay, press, schedule, title } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const MANAGER = "zosel-mohr@freiwilligen-agentur.example";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const month = javaScriptEnabled ? "4" : "5";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      await signInAs(page, MANAGER);
    });

    test.afterAll(async () => {
      await ask(`DELETE FROM meeting WHERE title LIKE $1`, [`Prüfung ${how}%`]);
    });

    test(`a process manager schedules, invites, moves, changes the agenda and cancels (${how})`, async ({
      page,
    }) => {
      const name = `Prüfung ${how} ${Date.now()}`;

      await test.step("is told what is missing; what was typed and a row asked for stay", async () => {
        await page.goto("/meetings/new");
        await title(page).fill(name);
        await press(page, "Punkt hinzufügen");
        await expect(page.getByRole("group", { name: "Punkt 10" })).toBeVisible();
        await expect(title(page)).toHaveValue(name);
        await page.getByRole("group", { name: "Punkt 10" }).getByLabel("Titel").fill("Ein Wunsch");

        await fillDay(page, "Tag des Treffens", { day: "31", month: "2" });
        await press(page, "Als Entwurf speichern");
        const summary = page.getByRole("main").getByRole("alert");
        await expect(summary).toContainText("Diesen Tag gibt es im Kalender nicht.");
        await expect(summary).toContainText("Videolink oder eine Einwahl");
        await expect(page.getByRole("group", { name: "Punkt 10" }).getByLabel("Titel")).toHaveValue(
          "Ein Wunsch",
        );
      });

      await test.step("keeps it as a draft first", async () => {
        await fillDay(page, "Tag des Treffens", { day: "14", month });
        await page.getByLabel("Videolink").fill("https://video.example/runde");
        await press(page, "Als Entwurf speichern");
        await expect(page.getByText(/^Entwurf\. Noch ist niemand eingeladen/)).toBeVisible();
      });
      const path = new URL(page.url()).pathname;

      await test.step("sends the invitations", async () => {
        await page.getByRole("link", { name: "Einladungen senden" }).click();
        await expect(page.getByLabel("Oberbürgermeister Bastian Sieler")).toBeChecked();
        await page.getByLabel("Fachbereichsleiter Dirk Johannisson").check();
        await press(page, "Einladungen senden");
        await expect(page).toHaveURL(path);
        const mail = await waitForMail("sieler@stendal.example", new RegExp(`Einladung: ${name}`));
        expect(mail.text).toContain("Ein Projekt aus Stendal");
        expect(mail.text).toContain("https://video.example/runde");
        expect(mail.text).toMatch(/\/invitation\/[\w-]{43}/);
        expect(mail.attachments.map(({ contentType }) => contentType)).toContain("text/calendar");
      });

      await test.step("moves it; everybody is asked again", async () => {
        await page.getByRole("link", { name: "Angaben ändern oder verschieben" }).click();
        await fillDay(page, "Tag des Treffens", { day: "15", month });
        await page.getByLabel("Beginn").fill("11.30");
        await press(page, "Änderungen speichern");
        await expect(page).toHaveURL(path);
        await expect(page.getByRole("heading", { level: 1 })).toContainText("11:30");
        const mail = await waitForMail(
          "kleefeldt@stendal.example",
          new RegExp(`Neuer Termin: ${name}`),
        );
        expect(mail.text).toContain("bisher 10:00 Uhr, jetzt 11:30 Uhr");
      });

      await test.step("changes the agenda", async () => {
        await page.getByRole("link", { name: "Tagesordnung ändern" }).click();
        const first = page.getByRole("group", { name: "Punkt 1", exact: true });
        await first.getByLabel("Titel").fill("Ankommen");
        await page.getByRole("group", { name: "Punkt 10" }).getByLabel("Titel").fill("");
        await press(page, "Tagesordnung speichern");
        await expect(page).toHaveURL(path);
        await expect(page.getByText("Ankommen")).toBeVisible();
        await expect(page.getByText("Ein Wunsch")).toHaveCount(0);
      });

      await test.step("cancels another one with a reason", async () => {
        const other = await schedule(
          page,
          `${name} zwei`,
          { day: "20", month },
          "Ansetzen und einladen",
        );
        await page.getByRole("link", { name: "Treffen absagen" }).click();
        await press(page, "Treffen absagen");
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Bitte nennen Sie in einem Satz den Grund.",
        );
        await page.getByLabel("Warum findet es nicht statt?").fill("Im Rathaus ist Hochwasser.");
        await press(page, "Treffen absagen");
        await expect(page).toHaveURL(other);
        await expect(page.getByText("Im Rathaus ist Hochwasser.").first()).toBeVisible();
        const mail = await waitForMail("baier@lemgo.example", new RegExp(`Abgesagt: ${name} zwei`));
        expect(mail.text).toContain("Im Rathaus ist Hochwasser.");
      });
    });
  });
}

test("a mayor finds no way to the manager's pages", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  const [next] = await ask<{ id: string }>(
    "SELECT id FROM meeting WHERE invited_at IS NOT NULL AND cancelled_at IS NULL ORDER BY starts_at DESC LIMIT 1",
  );
  const pages = ["edit", "agenda", "invite", "cancel", "presence"].map(
    (one) => `/meetings/${next?.id}/${one}`,
  );
  for (const path of ["/meetings/new", ...pages]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
  }
  await page.goto(`/meetings/${next?.id}`);
  await expect(page.getByRole("link", { name: "Treffen absagen" })).toHaveCount(0);
});
