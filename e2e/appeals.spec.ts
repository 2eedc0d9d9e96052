import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { forget, signInAs } from "./support/sign-in";

const SPOKESPERSON = "zosel-mohr@freiwilligen-agentur.example";

async function writeDraft(page: Page, title: string): Promise<void> {
  await page.goto("/appeals");
  await page.getByRole("link", { name: "Appell schreiben" }).click();
  await page.getByLabel("Überschrift").fill(title);
  await page
    .getByLabel("Ihr Appell")
    .fill("dies ist ein **Beispiel**.\n\n- erstens\n- zweitens\n\n<b>kein HTML</b>");
}

async function sayFor(page: Page, city: string, answer: string): Promise<void> {
  await page
    .getByRole("group", { name: `Was sagt ${city}?` })
    .getByLabel(answer)
    .check();
  await page
    .getByRole("button", { name: /^Antwort (senden|ändern|erneuern oder ändern)$/ })
    .click();
  await expect(page.getByText("Die Antwort ist gespeichert.")).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an appeal is written, sent, answered, corrected and withdrawn (${how})`, async ({
      page,
    }) => {
      const title = `Beispiel ${how} ${Date.now()}`;
      await signInAs(page, SPOKESPERSON);

      await test.step("what is missing is said, and nothing typed is lost", async () => {
        await writeDraft(page, title);
        await page.getByRole("button", { name: /^An \d+ Städte senden$/ }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Eine Angabe fehlt noch",
        );
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "Ihr Text ist gespeichert.",
        );
        await expect(page.getByLabel("Überschrift")).toHaveValue(title);
      });

      await test.step("the preview shows the text, and the draft is found again", async () => {
        await page.getByLabel("Was sollen die Städte tun?").fill("Bitte probieren Sie es aus.");
        await page.getByLabel("Tag").fill("31");
        await page.getByLabel("Monat").fill("12");
        await page.getByLabel("Jahr").fill(String(new Date().getFullYear() + 1));
        await page.getByLabel("Jahr").press("Enter");
        const preview = page.getByRole("article", { name: "Vorschau des Appells" });
        await expect(preview.getByText("Bitte probieren Sie es aus.")).toBeVisible();
        await expect(preview.getByRole("listitem")).toHaveText(["erstens", "zweitens"]);
        await expect(preview.getByText("<b>kein HTML</b>")).toBeVisible();

        await page.goto("/appeals");
        await page
          .getByRole("list", { name: "Entwürfe" })
          .getByRole("link", { name: title })
          .click();
      });

      const address = await test.step("one click sends it to all cities", async () => {
        await page.getByRole("button", { name: /^An \d+ Städte senden$/ }).click();
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
        await expect(page.getByText("trägt noch keine den Appell mit").first()).toBeVisible();
        return new URL(page.url()).pathname;
      });

      await test.step("a mayor supports it", async () => {
        await signInAs(page, "sieler@stendal.example");
        await page.goto(address);
        await sayFor(page, "Stendal", "Wir unterstützen den Appell");
        await expect(page.getByText("trägt eine den Appell mit").first()).toBeVisible();
        await expect(page.getByText("Gesendet von B. Sieler,")).toBeVisible();
      });

      await test.step("an office says on behalf that it was read", async () => {
        await signInAs(page, "schwaer-froehlich@lemgo.example");
        await page.goto(address);
        await sayFor(page, "Lemgo", "Wir haben ihn gelesen");
        await expect(
          page.getByText("Gesendet von H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier"),
        ).toBeVisible();
      });

      await test.step("a town hall without an account answers by the link in its mail", async () => {
        await forget(page);
        const mail = await waitForMail("buergermeister@parchim.example", new RegExp(title));
        await page.goto(/http\S+\/appeal\/\S+/.exec(mail.text ?? "")?.[0] ?? "");
        await expect(page.getByText("Appell an Parchim")).toBeVisible();
        await page
          .getByRole("group", { name: "Was sagt Parchim?" })
          .getByLabel("Diesmal nicht")
          .check();
        await page.getByRole("button", { name: "Antwort senden" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText("Bitte auswählen");
        await page.getByLabel("Die Verwaltungsspitze selbst").check();
        await page.getByRole("button", { name: "Antwort senden" }).click();
        await expect(page.getByText("Die Antwort ist gespeichert.")).toBeVisible();
        await expect(page.getByText(/Gesendet über den Link in der Mail/)).toBeVisible();
      });

      await test.step("everybody sees who supports it, and nobody else", async () => {
        await forget(page);
        await page.goto(address);
        const cities = page.getByRole("region", { name: "Städte, die den Appell mittragen" });
        await expect(cities.getByRole("link")).toHaveText(["Stendal"]);
        await expect(page.getByRole("row", { name: /gelesen/ })).toContainText("1");
        await expect(page.getByRole("button", { name: "Antwort senden" })).toHaveCount(0);
      });

      await test.step("the spokesperson sees the answer of each city", async () => {
        await signInAs(page, SPOKESPERSON);
        await page.goto(address);
        await page.getByRole("link", { name: "Antworten aller Städte ansehen" }).click();
        await page.getByLabel("Land").selectOption({ label: "Nordrhein-Westfalen" });
        await page.getByLabel("Antwort", { exact: true }).selectOption({ label: "gelesen" });
        await page.getByRole("button", { name: "Anzeigen" }).click();
        const row = page.getByRole("row", { name: /Lemgo/ });
        await expect(row).toContainText("im Auftrag von Bürgermeister Baier");
        await expect(page.getByRole("row", { name: /Stendal/ })).toHaveCount(0);
      });

      await test.step("after a week she reminds those that said nothing", async () => {
        await page.goto(`${address}/responses`);
        await expect(page.getByText(/^Möglich ab /)).toBeVisible();
        await ask(
          "UPDATE appeal SET published_at = published_at - interval '8 days' WHERE slug = $1",
          [address.split("/").at(-1) ?? ""],
        );
        await page.reload();
        await page.getByRole("button", { name: /^\d+ Städte erinnern$/ }).click();
        await expect(
          page.getByText(/^Die Erinnerung ist an \d+ Städte unterwegs\.$/),
        ).toBeVisible();
        await expect(page.getByText(/^Möglich ab /)).toBeVisible();
        const reminded = await ask<{ to: string }>(
          `SELECT m.to FROM outbox_mail m JOIN appeal a ON a.id = m.appeal_id
           WHERE a.slug = $1 AND m.subject LIKE 'Erinnerung:%'`,
          [address.split("/").at(-1) ?? ""],
        );
        const addresses = reminded.map(({ to }) => to);
        expect(addresses).toContain("schumacher@gardelegen.example");
        expect(addresses.filter((to) => /@(stendal|lemgo|parchim)\.example$/.test(to))).toEqual([]);
      });

      await test.step("a correction keeps the earlier text and what was agreed to", async () => {
        await page.goto(address);
        await page.getByRole("link", { name: "Berichtigen" }).click();
        await page.getByLabel("Ihr Appell").fill("dies ist der neue Wortlaut.");
        await page.getByLabel("Sie ändert den Sinn").check();
        await page.getByRole("button", { name: "Berichtigung veröffentlichen" }).click();
        await expect(page.getByText("dies ist der neue Wortlaut.").first()).toBeVisible();
        await expect(page.getByText(/^Geändert am/)).toBeVisible();
        await page.getByText(/^Fassung vom/).click();
        await expect(page.getByText("zweitens")).toBeVisible();
        await expect(page.getByText(/^zur Fassung vom/)).toBeVisible();
      });

      await test.step("a mayor changes the answer and takes it back", async () => {
        await signInAs(page, "sieler@stendal.example");
        await page.goto(address);
        await sayFor(page, "Stendal", "Diesmal nicht");
        await expect(page.getByText("trägt noch keine den Appell mit").first()).toBeVisible();
        await sayFor(page, "Stendal", "Antwort zurücknehmen");
        await expect(page.getByRole("button", { name: "Antwort senden" })).toBeVisible();
      });

      await test.step("withdrawn, its page stays and takes no more answers", async () => {
        await signInAs(page, SPOKESPERSON);
        await page.goto(address);
        await page.getByRole("link", { name: "Zurückziehen" }).click();
        await page.getByRole("button", { name: "Appell zurückziehen" }).click();
        await expect(page.getByRole("main").getByRole("alert")).toContainText(
          "nennen Sie in einem Satz den Grund",
        );
        await page.getByLabel("Warum?").fill("Der Versuch ist zu Ende.");
        await page.getByRole("button", { name: "Appell zurückziehen" }).click();
        await expect(page.getByRole("heading", { name: /^Zurückgezogen am/ })).toBeVisible();
        await expect(page.getByText("Der Versuch ist zu Ende.").first()).toBeVisible();
        await signInAs(page, "sieler@stendal.example");
        await page.goto(address);
        await expect(page.getByRole("button", { name: /^Antwort/ })).toHaveCount(0);
      });
    });
  });
}

test("two spokespersons at one draft: the second sees both versions", async ({ page, context }) => {
  const title = `Zu zweit ${Date.now()}`;
  await signInAs(page, SPOKESPERSON);
  await writeDraft(page, title);
  await page.getByRole("button", { name: "Vorschau aktualisieren" }).click();
  await expect(page).toHaveURL(/\/edit/);

  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel("Was sollen die Städte tun?").fill("Fassung der ersten.");
  await page.getByRole("button", { name: "Vorschau aktualisieren" }).click();
  await expect(page.getByRole("article")).toContainText("Fassung der ersten.");

  await other.getByLabel("Was sollen die Städte tun?").fill("Fassung der zweiten.");
  await other.getByRole("button", { name: "Vorschau aktualisieren" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText(
    "Inzwischen hat jemand anderes",
  );
  await expect(other.getByText("Inzwischen steht dort: Fassung der ersten.")).toBeVisible();
  await expect(other.getByLabel("Was sollen die Städte tun?")).toHaveValue("Fassung der zweiten.");
  await other.getByRole("button", { name: "Vorschau aktualisieren" }).click();
  await expect(other.getByRole("article")).toContainText("Fassung der zweiten.");
});

test("a mayor finds no way to write an appeal", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  await page.goto("/appeals");
  await expect(page.getByRole("link", { name: "Appell schreiben" })).toHaveCount(0);
  const response = await page.goto("/appeals/new");
  expect(response?.status()).toBe(404);
});

test("opening an appeal says nothing for the city: reading is not tracked", async ({ page }) => {
  const response = () =>
    ask(
      `SELECT r.* FROM appeal_response r JOIN city c ON c.id = r.city_id JOIN appeal a ON a.id = r.appeal_id
       WHERE c.slug = 'gardelegen' AND a.slug = 'werben-sie-fuer-das-programm'`,
    );
  const before = await response();
  expect(before).toHaveLength(1);
  await signInAs(page, "schumacher@gardelegen.example");
  for (let visit = 0; visit < 3; visit++) await page.goto("/appeals/werben-sie-fuer-das-programm");
  await expect(page.getByRole("group", { name: "Was sagt Gardelegen?" })).toBeVisible();
  expect(await response()).toEqual(before);
});
