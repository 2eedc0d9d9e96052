import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { as } from "./support/outcome";
import { press } from "./support/scheduling";

const PROGRAMME = "programmbuero@netzwerk.example";
const LEMGO = "schwaer-froehlich@lemgo.example";
const AACHEN = "buero@aachen.example";

const main = (page: Page) => page.getByRole("main");
const formOf = (page: Page, name: string) => page.getByRole("region", { name });

/** Leaves the world as it was before a circle and what led to it. */
async function forgetCircle(name: string): Promise<void> {
  const circles = "(SELECT id FROM exchange_circle WHERE name = $1)";
  await ask("DELETE FROM circle_proposal WHERE name = $1", [name]);
  await ask(`DELETE FROM circle_membership WHERE circle_id IN ${circles}`, [name]);
  await ask("DELETE FROM exchange_circle WHERE name = $1", [name]);
  await ask(
    "DELETE FROM outbox_mail WHERE subject LIKE '%' || $1 OR dedupe_key LIKE 'proposal.%'",
    [name],
  );
  await ask("DELETE FROM partner_search");
}

async function fillDay(page: Page, legend: string, [day, month, year]: [string, string, string]) {
  const group = page.getByRole("group", { name: legend, exact: true });
  await group.getByLabel("Tag", { exact: true }).fill(day);
  await group.getByLabel("Monat").fill(month);
  await group.getByLabel("Jahr").fill(year);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } });

    test(`the programme office founds a Tandem, makes it a Trio and takes a mistake back (${how})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const name = `Runde der Reisenden, ${how}`;
      try {
        await as(page, PROGRAMME, "/circles");
        await page.getByRole("link", { name: "Runde gründen" }).click();
        await page.getByLabel("Stadt 1", { exact: true }).fill("Aachen");
        await page.getByLabel("Stadt 2", { exact: true }).fill("Nirgendwo");
        await page.getByLabel("Name der Runde").fill(name);
        await fillDay(page, "Gegründet am", ["1", "3", "2026"]);
        await press(page, "Runde gründen");
        await expect(main(page).getByRole("alert")).toContainText("Stadt 2");
        await expect(page.getByLabel("Stadt 1", { exact: true })).toHaveValue("Aachen");

        await press(page, "Weitere Stadt");
        await expect(page.getByLabel("Stadt 3", { exact: true })).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page, "the form of a new circle");
        await page.getByLabel("Stadt 2", { exact: true }).fill("lemgo");
        await press(page, "Runde gründen");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Austauschrunde der zwei Städte",
        );
        const growth = page.getByRole("region", { name: "Wie die Runde gewachsen ist" });
        await expect(growth).toContainText("Tandem, seit 2026");
        await waitForMail(LEMGO, new RegExp(`dabei: ${name}$`));

        await page.getByRole("link", { name: "Städte aufnehmen oder verabschieden" }).click();
        const join = formOf(page, "Stadt aufnehmen");
        await join.getByLabel("Stadt", { exact: true }).fill("Parchim");
        await fillDay(page, "Dabei ab", ["1", "6", "2026"]);
        await press(page, "Stadt aufnehmen");
        await expect(main(page).getByRole("status")).toContainText("Gespeichert");
        await expect(page.getByRole("table")).toContainText("Parchim");
        if (javaScriptEnabled) await expectAccessible(page, "the cities of a circle");

        const release = formOf(page, "Stadt verabschieden");
        await release.getByLabel("Stadt", { exact: true }).selectOption({ label: "Lemgo" });
        await fillDay(page, "Nicht mehr dabei ab", ["1", "9", "2026"]);
        await press(page, "Stadt verabschieden");
        await expect(page.getByRole("table")).toContainText("1. September 2026");
        await page.getByRole("button", { name: "Ausscheiden von Lemgo zurücknehmen" }).click();
        await expect(page.getByRole("table")).not.toContainText("1. September 2026");

        await page.getByRole("link", { name: "Zurück zur Austauschrunde" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Austauschrunde der drei Städte",
        );
        await expect(growth).toContainText("Trio, seit");
        if (javaScriptEnabled) await expectAccessible(page, "the page of the circle");
      } finally {
        await forgetCircle(name);
      }
    });

    test(`the programme office ends a circle by mistake and takes the end back (${how})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const name = `Runde der Beständigen, ${how}`;
      const end = formOf(page, "Runde auflösen");
      const reopen = formOf(page, "Auflösung zurücknehmen");
      try {
        await as(page, PROGRAMME, "/circles/new");
        await page.getByLabel("Stadt 1", { exact: true }).fill("Aachen");
        await page.getByLabel("Stadt 2", { exact: true }).fill("Lemgo");
        await page.getByLabel("Name der Runde").fill(name);
        await fillDay(page, "Gegründet am", ["1", "3", "2026"]);
        await press(page, "Runde gründen");
        await page.getByRole("link", { name: "Runde umbenennen oder auflösen" }).click();
        await expect(end).toBeVisible();
        await expect(reopen).toHaveCount(0);
        await end.getByLabel("Grund").fill("Beide Städte haben ihr Ziel erreicht.");
        await press(page, "Runde auflösen");
        await expect(main(page)).toContainText("„Beide Städte haben ihr Ziel erreicht.“");

        await page.getByRole("link", { name: "Runde umbenennen oder auflösen" }).click();
        await expect(end).toHaveCount(0);
        await expect(reopen).toContainText(/Bis zum \d+\. \p{L}+ \d{4} können Sie/u);
        if (javaScriptEnabled) await expectAccessible(page, "a circle that has ended");
        await press(page, "Auflösung zurücknehmen");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Austauschrunde der zwei Städte",
        );
        await expect(main(page)).not.toContainText("aufgelöst");
        const mail = await waitForMail(LEMGO, new RegExp(`^Besteht weiter: ${name}$`));
        expect(mail.text).toContain("mit denselben Städten");

        await page.getByRole("link", { name: "Runde umbenennen oder auflösen" }).click();
        await end.getByLabel("Grund").fill("Diesmal wirklich.");
        await press(page, "Runde auflösen");
        await expect(main(page)).toContainText("„Diesmal wirklich.“");
        await ask(
          "UPDATE exchange_circle SET dissolved_at = now() - interval '32 days' WHERE name = $1",
          [name],
        );
        await page.getByRole("link", { name: "Runde umbenennen oder auflösen" }).click();
        await expect(page.getByLabel("Name der Runde")).toHaveValue(name);
        await expect(reopen).toHaveCount(0);
      } finally {
        await forgetCircle(name);
      }
    });

    test(`a city narrows the searches of others by the size of the city (${how})`, async ({
      page,
    }) => {
      const wish = "Wir suchen eine Stadt mit Freiwilligenagentur.";
      const size = page.getByLabel("Größe der Stadt");
      try {
        await as(page, AACHEN, "/cities/aachen/population");
        await page.getByLabel("Einwohnerinnen und Einwohner").fill("252.000");
        await fillDay(page, "Stand vom", ["31", "12", "2025"]);
        await press(page, "Zahl speichern");
        await expect(main(page)).toContainText("Großstadt");
        await page.goto("/partners/new");
        await page.getByLabel("Ehrenamt", { exact: false }).first().check();
        await page.getByLabel("Was suchen Sie?").fill(wish);
        await press(page, "Suche eintragen");
        await expect(main(page).getByRole("status")).toContainText("Ihre Suche steht jetzt hier");

        await as(page, LEMGO, "/partners");
        await expect(main(page)).toContainText(wish);
        await size.selectOption({ label: "Kleinstadt (unter 20.000)" });
        await press(page, "Anzeigen");
        await expect(page).toHaveURL(/size=SMALL/);
        await expect(main(page)).toContainText("Zurzeit sucht keine andere Stadt so");
        await expect(main(page)).not.toContainText(wish);
        await expect(size).toHaveValue("SMALL");
        await size.selectOption({ label: "Großstadt (ab 100.000)" });
        await press(page, "Anzeigen");
        await expect(page).toHaveURL(/size=LARGE/);
        await expect(main(page)).toContainText(wish);
      } finally {
        await ask("DELETE FROM partner_search");
        await ask(
          "UPDATE city SET population = NULL, population_as_of = NULL WHERE slug = 'aachen'",
        );
      }
    });

    test(`a city looks for a partner, proposes a circle, and it comes about when the other agrees (${how})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const name = `Runde der Suchenden, ${how}`;
      try {
        await as(page, AACHEN, "/partners");
        await page.getByRole("link", { name: "Partnerstadt suchen" }).click();
        await page.getByLabel("Ehrenamt", { exact: false }).first().check();
        await page.getByLabel("Was suchen Sie?").fill("Wir suchen Erfahrung mit Ehrenamtlichen.");
        await press(page, "Suche eintragen");
        await expect(main(page).getByRole("status")).toContainText("Ihre Suche steht jetzt hier");
        if (javaScriptEnabled) await expectAccessible(page, "partner searches");

        await as(page, LEMGO, "/partners");
        await expect(main(page)).toContainText("Wir suchen Erfahrung mit Ehrenamtlichen.");
        await expect(main(page)).toContainText(/\d+ km entfernt/);
        await page.getByRole("link", { name: "Runde vorschlagen mit Aachen" }).click();
        await expect(page.getByLabel("Stadt 1", { exact: true })).toHaveValue("Aachen");
        await page.getByLabel("Name der neuen Runde").fill(name);
        await page.getByLabel("Warum zusammen?").fill("Wir möchten voneinander lernen.");
        if (javaScriptEnabled) await expectAccessible(page, "the form of a proposal");
        await press(page, "Vorschlag senden");
        await expect(main(page).getByRole("status")).toContainText("Ihr Vorschlag ist unterwegs");

        await as(page, AACHEN, "/overview");
        await page.getByRole("link", { name: "Lemgo schlägt eine Runde vor" }).click();
        if (javaScriptEnabled) await expectAccessible(page, "a proposal");
        await page.getByLabel("Wir sind nicht dabei").check();
        await press(page, "Antwort senden");
        await expect(main(page).getByRole("alert")).toContainText("Ein Wort dazu");
        await page.getByLabel("Wir sind dabei").check();
        await press(page, "Antwort senden");
        await expect(main(page)).toContainText("zustande gekommen");
        await page.getByRole("link", { name: "Zur Austauschrunde" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "Austauschrunde der zwei Städte",
        );

        await page.goto("/partners");
        await press(page, "Suche beenden");
        await expect(main(page).getByRole("status")).toContainText("Ihre Suche ist beendet");
      } finally {
        await forgetCircle(name);
      }
    });
  });
}
