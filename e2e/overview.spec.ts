import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { comingMeeting, forgetAnswer } from "./support/invitations";
import { forget, signInAs } from "./support/sign-in";

let meeting: string;

test.beforeEach(async () => {
  meeting = await comingMeeting();
  await forgetAnswer(meeting, "Stendal");
});

const card = (page: Page) => page.getByRole("article");

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang).toBeLessThanOrEqual(0);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    for (const width of [1280, 390]) {
      test(`a mayor sees what is next and accepts with one click at ${width} px (${how})`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await signInAs(page, "sieler@stendal.example");
        await page.goto("/overview");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Guten Tag, Herr Sieler");
        await expect(page.getByRole("main")).toContainText("Ihre Antwort fehlt noch.");
        await expect(card(page)).toContainText("Eingeladen von");
        await expect(card(page)).toContainText("Ihr Beitrag");
        await expect(card(page)).toContainText("Die Antwort aus Stendal ist noch offen.");
        await expectNoSidewaysScroll(page);

        await card(page).getByRole("button", { name: "Zusagen" }).click();

        await expect(card(page).getByRole("status")).toContainText("Sie haben zugesagt");
        await expect(card(page)).toContainText("Stendal hat zugesagt.");
        await expect(page).toHaveURL(/\/overview$/);
        await card(page).getByRole("link", { name: "Antwort ändern" }).click();
        await expect(page.getByRole("radio", { name: "Ja, ich komme" })).toBeChecked();
        await expectNoSidewaysScroll(page);
      });
    }

    test(`an office acts for its city, and that is said (${how})`, async ({ page }) => {
      await signInAs(page, "kleefeldt@stendal.example");
      await page.goto("/overview");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Übersicht der Hansestadt Stendal",
      );
      await expect(
        page.getByRole("heading", { name: /^Kommt Oberbürgermeister Sieler\?/ }),
      ).toBeVisible();

      await card(page).getByRole("button", { name: "Zusagen" }).click();
      await expect(card(page)).toContainText("Oberbürgermeister Sieler hat zugesagt");

      await card(page)
        .getByRole("link", { name: /Ablauf und alles Weitere/ })
        .click();
      await expect(page.getByRole("region", { name: "Wer kommt" })).toContainText(
        /Zugesagt von A\. Kleefeldt im Auftrag von Oberbürgermeister Sieler, \d+\. \p{L}+, \d+:\d\d Uhr/u,
      );
    });

    test(`a meeting is all on one page (${how})`, async ({ page }) => {
      await signInAs(page, "baier@lemgo.example");
      await page.goto("/meetings");
      await page.getByRole("region", { name: "Was ansteht" }).getByRole("link").first().click();
      await expect(page.getByText(/^\p{L}+ Austausch von Stendal, Lemgo/u)).toBeVisible();
      await expect(page.getByRole("link", { name: "Zur Videokonferenz" })).toBeVisible();
      for (const name of ["Wer kommt", "Ablauf", "Vereinbarungen, die wir ansehen"]) {
        await expect(page.getByRole("region", { name })).toBeVisible();
      }
      await expect(page.getByRole("region", { name: "Wer kommt" })).toContainText(
        "Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters",
      );
      await expect(page.getByRole("complementary", { name: "Rund um das Treffen" })).toContainText(
        "Marion Zosel-Mohr, Prozessmanagerin in Stendal",
      );
    });

    test(`past meetings tell who was there (${how})`, async ({ page }) => {
      await signInAs(page, "schumacher@gardelegen.example");
      await page.goto("/meetings");
      await page.getByRole("link", { name: "Dienstag, 8. November 2022" }).click();
      await expect(page.getByText("Erstmals in dieser Zusammensetzung")).toBeVisible();
      const people = page.getByRole("region", { name: "Wer dabei war" });
      await expect(people.getByText("anwesend")).toHaveCount(3);
      await expect(people).toContainText("vertreten");
      await expect(people).toContainText("mit dem Persönlichen Referenten Hendric Schwär-Fröhlich");
      const agreed = page.getByRole("region", { name: "Was vereinbart wurde" });
      await expect(agreed.getByRole("listitem")).toHaveCount(2);
    });
  });
}

test("a process manager who is spokesperson too sees both on one overview", async ({ page }) => {
  await signInAs(page, "zosel-mohr@freiwilligen-agentur.example");
  await page.goto("/overview");
  const waiting = page.getByRole("region", { name: "Wartet auf Sie" });
  await expect(waiting).toContainText("Ohne Antwort: Stendal");
  const echo = page.getByRole("region", { name: "Was aus Ihrem Appell wurde" });
  await expect(echo).toContainText("noch nicht gelesen");
  await expect(echo.getByRole("link", { name: "Appell schreiben" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Zusagen" })).toHaveCount(0);
});

test("the programme office sees the network in figures", async ({ page }) => {
  await signInAs(page, "programmbuero@netzwerk.example");
  await page.goto("/overview");
  const network = page.getByRole("region", { name: "Das Netzwerk heute" });
  for (const name of ["Städte", "Austauschrunden", "Treffen stehen an"]) {
    await expect(network.getByRole("link", { name, exact: true })).toBeVisible();
  }
});

test("a city without a circle is told how to come to one", async ({ page }) => {
  await signInAs(page, "buero@aachen.example");
  await page.goto("/overview");
  await expect(page.getByRole("heading", { name: "Noch kein Treffen geplant" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("weiß das Programmbüro");
});

test("a meeting is taken home as a calendar file, and fits on one sheet", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  await page.goto(`/meetings/${meeting}`);
  const link = page.getByRole("link", { name: "In den Kalender übernehmen (ICS)" });
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toBe("text/calendar; charset=utf-8; method=PUBLISH");
  expect(await file.text()).toContain("METHOD:PUBLISH");
  expect(await file.text()).not.toContain("ATTENDEE");

  const sheet = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("a meeting of others does not exist", async ({ page }) => {
  await signInAs(page, "buero@aachen.example");
  for (const path of ["", "/answer", "/calendar.ics"]) {
    const response = await page.request.get(`/meetings/${meeting}${path}`);
    expect(response.status()).toBe(404);
  }
});

test("a city is told of the project it has not handed in, nobody else is", async ({ page }) => {
  const slot = `kind = 'PROJECT' AND meeting_id = $1
    AND city_id = (SELECT id FROM city WHERE name = 'Stendal')`;
  const [before] = await ask<{ project: string | null }>(
    `SELECT project_id AS project FROM agenda_item WHERE ${slot}`,
    [meeting],
  );
  await ask(`UPDATE agenda_item SET project_id = NULL WHERE ${slot}`, [meeting]);
  try {
    const line = page.getByRole("link", { name: /^Projekt aus Stendal für das Treffen am/ });
    await signInAs(page, "kleefeldt@stendal.example");
    await page.goto("/overview");
    await expect(line).toHaveAttribute("href", new RegExp(`^/meetings/${meeting}/project`));
    await forget(page);
    await signInAs(page, "schumacher@gardelegen.example");
    await page.goto("/overview");
    await expect(line).toHaveCount(0);
  } finally {
    await ask(`UPDATE agenda_item SET project_id = $2 WHERE ${slot}`, [meeting, before?.project]);
  }
});
