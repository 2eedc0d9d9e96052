import { expect, type Page, test } from "@playwright/test";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";

const SPOKESPERSON = "zosel-mohr@freiwilligen-agentur.example";

async function meta(page: Page, name: string): Promise<string> {
  const found = page.locator(`meta[property="${name}"], meta[name="${name}"]`);
  return (await found.first().getAttribute("content")) ?? "";
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`whoever wants the data finds them from any page (${how})`, async ({ page }) => {
      await page.goto("/press");
      await page.getByRole("contentinfo").getByRole("link", { name: "Offene Daten" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Offene Daten" })).toBeVisible();

      for (const [name, type] of [
        ["Mitgliedsstädte als Tabelle", "text/csv"],
        ["Treffen als Kalender", "text/calendar"],
        ["Appelle als Feed", "application/atom+xml"],
        ["Alles zusammen als OParl 1.1", "application/json"],
      ] as const) {
        const link = page.getByRole("link", { name });
        const response = await page.request.get((await link.getAttribute("href")) ?? "");
        expect(response.status()).toBe(200);
        expect(response.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
      }
    });

    test(`the network is shown in figures, each picture as a table too (${how})`, async ({
      page,
    }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Das Netzwerk in Zahlen" }).click();
      const picture = page.getByRole("img", { name: "Städte in den Ländern" });
      await expect(picture).toBeVisible();

      const states = page.getByRole("region", { name: "Städte in den Ländern" });
      await states.getByText("Als Tabelle").click();
      const first = states.getByRole("row").nth(1);
      await expect(first.getByRole("rowheader")).toHaveText("Baden-Württemberg");
    });

    test(`the steering group reads how a half-year went, and takes it along (${how})`, async ({
      page,
    }) => {
      await signInAs(page, SPOKESPERSON);
      await page.goto("/account");
      await page.getByRole("link", { name: "Zahlen für die Steuerungsgruppe" }).click();
      await expect(page.getByRole("table", { name: /je Runde/ })).toBeVisible();
      const latest = await page.getByRole("combobox").inputValue();
      const [held] = await ask<{ half: string }>(
        `SELECT extract(year FROM starts_at) || '-' || CASE WHEN extract(month FROM starts_at) <= 6 THEN 1 ELSE 2 END AS half
         FROM meeting WHERE held_at IS NOT NULL ORDER BY starts_at LIMIT 1`,
      );
      await page.getByRole("combobox").selectOption(held?.half ?? latest);
      await page.getByRole("button", { name: "Anzeigen" }).click();
      await expect(page).toHaveURL(/half=/);

      const link = page.getByRole("link", { name: "Diese Zahlen als Tabelle" });
      const sheet = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(sheet.headers()["content-disposition"]).toContain(".csv");
      expect(await sheet.text()).toMatch(/;Gesamt;Gesamt;[1-9]/);
      expect(await sheet.text()).not.toContain("Baier");
    });
  });
}

test("a harvester follows the interface from its beginning to a meeting and its text", async ({
  request,
}) => {
  const read = async (address: string) => {
    const response = await request.get(address);
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    expect(response.headers().etag).toBeTruthy();
    return response.json();
  };
  const system = await read("/oparl/v1.1");
  expect(await read(system.id)).toEqual(system);
  const cities = await read(system.body);
  const [counted] = await ask<{ cities: number }>(
    "SELECT count(DISTINCT city_id)::int AS cities FROM network_membership WHERE left_on IS NULL",
  );
  expect(cities.pagination.totalElements).toBe((counted?.cities ?? 0) + 1);
  expect((await read(cities.links.next)).data.length).toBeGreaterThan(0);

  const network = await read(`${system.id.replace("/system", "")}/body/network`);
  const [meeting] = (await read(network.meeting)).data;
  const [file] = meeting.auxiliaryFile;
  const text = await request.get(file.accessUrl);
  expect(await text.text()).toBe(file.text);
  expect((await read(file.id)).meeting).toEqual([meeting.id]);
  const tag = (await request.get(file.id)).headers().etag ?? "";
  expect((await request.get(file.id, { headers: { "if-none-match": tag } })).status()).toBe(304);
});

test("a link to a public page brings title, sentence and our own picture", async ({ page }) => {
  const [press] = await ask<{ slug: string; title: string }>(
    "SELECT slug, title FROM press_release WHERE published_at IS NOT NULL AND withdrawn_at IS NULL LIMIT 1",
  );
  const [appeal] = await ask<{ slug: string; title: string }>(
    "SELECT slug, title FROM appeal WHERE published_at IS NOT NULL AND withdrawn_at IS NULL LIMIT 1",
  );
  for (const [path, title] of [
    ["/", "Wo Rathäuser miteinander reden"],
    ["/cities", "Städte im Netzwerk"],
    ["/cities/stendal", "Hansestadt Stendal, Sachsen-Anhalt"],
    ["/network", "Das Netzwerk in Zahlen"],
    [`/press/${press?.slug}`, press?.title],
    [`/appeals/${appeal?.slug}`, appeal?.title],
  ] as const) {
    await page.goto(path);
    const origin = new URL(page.url()).origin;
    expect.soft(await meta(page, "og:title"), path).toBe(title);
    expect.soft(await meta(page, "og:description"), path).not.toBe("");
    expect.soft(await meta(page, "twitter:card"), path).toBe("summary_large_image");
    expect.soft(await meta(page, "og:image"), path).toBe(`${origin}/preview.png`);
    const canonical = page.locator('link[rel="canonical"]');
    await expect
      .soft(canonical, path)
      .toHaveAttribute("href", `${origin}${path}`.replace(/\/$/, ""));
  }
  const picture = await page.request.get("/preview.png");
  expect(picture.headers()["content-type"]).toBe("image/png");
});

test("search engines are told of the public pages", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const path of ["/network", "/open-data", "/press"])
    expect(sitemap).toContain(`${path}</loc>`);
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Allow: /open-data");
  expect(robots).toContain("Allow: /preview.png");
});
