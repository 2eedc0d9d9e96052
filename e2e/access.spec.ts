import { type APIResponse, expect, test } from "@playwright/test";
import { pages, routes } from "../app/access-table";
import { type Verdict, VISITORS } from "../app/access-verdicts";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";
import { ADDRESSES, letVisitorsIn, placesOfDemo, seeVisitorsOff } from "./support/visitors";

let places: Record<string, string>;

test.beforeAll(async () => {
  await seeVisitorsOff();
  await letVisitorsIn();
  places = await placesOfDemo();
});

test.afterAll(seeVisitorsOff);

/** "/meetings/[id]/edit" with what the demo world has. */
function addressOf(page: string): string {
  if (page === "/sign-in/sent") return `${page}?request=${crypto.randomUUID()}`;
  const place = Object.keys(places).find((one) => page === one || page.startsWith(`${one}/`));
  return page.replace(/\[(id|slug)\]/, place ? (places[place] ?? "") : "").replace(/\[.*\]/, "x");
}

function verdictOf(response: APIResponse): Verdict | string {
  const { location = "" } = response.headers();
  if (/^(https?:\/\/[^/]+)?\/sign-in(\?|$)/.test(location)) return "signIn";
  if (response.status() === 404) return "notFound";
  return response.status() < 400 ? "allowed" : `status ${response.status()}`;
}

for (const visitor of VISITORS) {
  test(`${visitor} gets from every page what the table says`, async ({ page }) => {
    test.setTimeout(300_000);
    if (visitor !== "nobody") await signInAs(page, ADDRESSES[visitor]);

    for (const [address, access] of Object.entries(pages)) {
      const response = await page.request.get(addressOf(address), { maxRedirects: 0 });
      expect.soft(verdictOf(response), address).toBe(access[visitor]);
    }
    for (const [route, access] of Object.entries(routes)) {
      const [method = "", address = ""] = route.split(" ");
      const response = await page.request.fetch(addressOf(address), { method, maxRedirects: 0 });
      expect.soft(verdictOf(response), route).toBe(access[visitor]);
    }
  });
}

test("asking as a prefetch or for data alone opens nothing", async ({ page }) => {
  const [meeting] = await ask<{ title: string }>("SELECT title FROM meeting WHERE id = $1", [
    places["/meetings/[id]"],
  ]);
  const disguises = [
    { purpose: "prefetch" },
    { "sec-purpose": "prefetch", "next-router-prefetch": "1" },
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1", "next-url": "/overview" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  ];
  for (const headers of disguises) {
    for (const address of ["/overview", addressOf("/meetings/[id]"), "/meetings/[id]/edit"]) {
      const response = await page.request.get(addressOf(address), { headers, maxRedirects: 0 });
      expect(await response.text(), JSON.stringify(headers)).not.toContain(meeting?.title);
    }
  }
});

test("a mandate that ends closes the page at the next look", async ({ page }) => {
  await signInAs(page, ADDRESSES.spokesperson);
  expect((await page.goto("/appeals/new"))?.status()).toBe(200);

  await ask(
    `UPDATE mandate SET ends_at = now() WHERE user_id = (SELECT id FROM "user" WHERE email = $1)`,
    [ADDRESSES.spokesperson],
  );

  expect((await page.reload())?.status()).toBe(404);
});

test("somebody who is blocked is signed out at the next look", async ({ page }) => {
  await signInAs(page, ADDRESSES.former);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/account$/);

  await ask(`UPDATE "user" SET blocked_at = now() WHERE email = $1`, [ADDRESSES.former]);

  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});
