import { expect, test } from "@playwright/test";
import { ask } from "./support/database";

const FOOTER = [
  { link: "Impressum", heading: "Impressum", says: "§ 5 des Digitale-Dienste-Gesetzes" },
  { link: "Datenschutz", heading: "Datenschutz", says: "Was Sie verlangen können" },
  {
    link: "Erklärung zur Barrierefreiheit",
    heading: "Erklärung zur Barrierefreiheit",
    says: "teilweise vereinbar",
  },
  { link: "Barriere melden", heading: "Barriere melden", says: "Sie brauchen dafür kein Konto." },
  { link: "Offene Daten", heading: "Offene Daten", says: "ohne Anmeldung, ohne Schlüssel" },
  { link: "Leichte Sprache", heading: "Was ist Rathaus·runde?", says: "Die Sätze sind kurz." },
];

test("the start page tells what the network is, with figures that are counted", async ({
  page,
}) => {
  const [counted] = await ask<{ cities: number }>(
    `SELECT count(DISTINCT city_id)::int AS cities FROM network_membership
     WHERE (joined_on IS NULL OR joined_on <= current_date) AND (left_on IS NULL OR left_on > current_date)`,
  );
  await page.goto("/");
  await expect(page).toHaveTitle("Rathausrunde: Wo Rathäuser miteinander reden");
  await expect(page.getByText(`Heute gehören ${counted?.cities} Städte`)).toBeVisible();
  await expect(page.getByText("Marcus Baier, Bürgermeister von Lemgo")).toBeVisible();
  await expect(page.getByText("Mandy Schumacher, Bürgermeisterin von Gardelegen")).toBeVisible();
  const table = page.getByText("Stendal, Lemgo, Parchim und Gardelegen sitzen an einem Tisch.");
  await expect(table).toBeAttached();

  await page.getByRole("region", { name: "Der neueste Appell" }).getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Was daraus geworden ist" })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`every page leads to who is responsible (${how})`, async ({ page }) => {
      for (const { link, heading, says } of FOOTER) {
        await page.goto("/appeals");
        await page.getByRole("contentinfo").getByRole("link", { name: link, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
        await expect(page.getByRole("main").getByText(says).first()).toBeVisible();
      }
    });

    test(`a page that is not found says so and leads on (${how})`, async ({ page }) => {
      for (const address of ["/nirgends", "/appeals/diesen-gibt-es-nicht", "/cities/keine"]) {
        expect((await page.goto(address))?.status()).toBe(404);
        await expect(page).toHaveTitle(/^Diese Seite gibt es nicht/);
        await expect(
          page.getByRole("heading", { level: 1, name: "Diese Seite gibt es nicht" }),
        ).toBeVisible();
        await page.getByRole("link", { name: "Zur Startseite" }).click();
        await expect(page).toHaveURL("/");
      }
    });

    test(`a barrier is reported without an account, and nothing typed is lost (${how})`, async ({
      page,
    }) => {
      const what = `Der Kontrast reicht nicht (${how}, ${Date.now()})`;
      await page.goto("/barriere-melden");
      await page.getByLabel("Ihre E-Mail-Adresse").fill("keine Adresse");
      await page.getByRole("button", { name: "Meldung senden" }).click();
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary.getByRole("link")).toHaveText([
        /Was hindert Sie/,
        /Bitte eine E-Mail-Adresse/,
      ]);
      await expect(page.getByLabel("Ihre E-Mail-Adresse")).toHaveValue("keine Adresse");

      await page.getByLabel("Was hindert Sie?").fill(what);
      await page.getByLabel("Ihre E-Mail-Adresse").fill("kim@beispiel.example");
      await page.getByRole("button", { name: "Meldung senden" }).click();
      await expect(page.getByRole("heading", { name: "Danke für Ihre Meldung" })).toBeVisible();

      const mails = await ask<{ to: string }>(
        `SELECT "to" FROM outbox_mail WHERE content::text LIKE '%' || $1 || '%'`,
        [what],
      );
      expect(mails).toEqual([{ to: "betrieb@rathausrunde.example" }]);
    });
  });
}

test("machines read what is public, and nothing else", async ({ page }) => {
  await page.goto("/appeals");
  const link = page.getByRole("link", { name: "Neue Appelle als Atom-Feed lesen" });
  const feed = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  const entries = await page.evaluate(
    (text) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      return Array.from(parsed.querySelectorAll("entry > id"), ({ textContent }) => textContent);
    },
    await feed.text(),
  );
  const published = await ask<{ slug: string }>(
    "SELECT slug FROM appeal WHERE published_at IS NOT NULL ORDER BY published_at DESC, id DESC",
  );
  const { origin } = new URL(page.url());
  expect(entries).toEqual(published.map(({ slug }) => `${origin}/appeals/${slug}`));

  const map = await (await page.request.get("/sitemap.xml")).text();
  expect(map).toContain(`<loc>${origin}/cities/stendal</loc>`);
  expect(map).toContain(`<loc>${entries[0]}</loc>`);
  expect(map).not.toContain("/meetings");
  const robots = await (await page.request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /\n");
  expect(robots).toContain("Allow: /appeals\n");
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
  const security = await (await page.request.get("/.well-known/security.txt")).text();
  expect(security).toMatch(/^Contact: mailto:\S+@\S+\r\nExpires: 20/);
});
