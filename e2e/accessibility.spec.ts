import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "../app/access-table";
import { VISITORS, type Visitor } from "../app/access-verdicts";
import { hashToken } from "../lib/links/tokens";
import { expectAccessible, expectKeyboardPath } from "./support/accessible";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";
import { ADDRESSES, letVisitorsIn, placesOfDemo, seeVisitorsOff } from "./support/visitors";

/** Other states than the one the table of access leads to: nothing found, similar ones, a past meeting. */
const STATES: Partial<Record<Visitor, string[]>> = {
  nobody: ["/gibt-es-nicht", "/cities?page=2", "/cities?q=Lembo", "/cities?q=xyzxyz"],
  mayor: ["/meetings/HELD", "/cities/gibt-es-nicht"],
  office: ["/commitments/[id]?saved=1"],
  programmeOffice: ["/cities/weinheim/bodies", "/cities/weinheim/officials"],
  processManager: ["/meetings/HELD", "/meetings/HELD/presence", "/meetings/HELD/commitments/new"],
};

/** Where the keyboard alone is tried. */
const BY_KEYBOARD: Partial<Record<Visitor, string[]>> = {
  nobody: ["/sign-in", "/cities", "/appeals/[slug]"],
  mayor: ["/overview", "/meetings/[id]", "/commitments/[id]"],
  office: ["/meetings/[id]/answer", "/polls/[id]", "/calls/new", "/calls/[id]"],
  processManager: [
    "/meetings/new",
    "/polls/new",
    "/meetings/[id]/agenda",
    "/meetings/HELD/commitments/new",
  ],
  spokesperson: ["/appeals/new"],
  programmeOffice: ["/mails"],
};

let places: Record<string, string>;
let held: string;

test.beforeAll(async () => {
  await seeVisitorsOff();
  await letVisitorsIn();
  places = await placesOfDemo();
  held = await idOf(
    "SELECT id FROM meeting WHERE held_at IS NOT NULL ORDER BY starts_at DESC LIMIT 1",
  );
});

test.afterAll(seeVisitorsOff);

async function idOf(sql: string): Promise<string> {
  const [row] = await ask<{ id: string }>(sql);
  if (!row) throw new Error(`nothing in the demo world: ${sql}`);
  return row.id;
}

/** "/meetings/[id]/edit" with what the demo world has. */
function addressOf(page: string): string {
  const place = Object.keys(places).find((one) => page.startsWith(one));
  return page
    .replace("HELD", held)
    .replace(/\[(id|slug)\]/, place ? (places[place] ?? "") : "")
    .replace(/\[.*\]/, "x");
}

/** What the visitor may open. Of the public pages, only cities and appeals differ for those signed in. */
function pagesFor(visitor: Visitor): string[] {
  const open = Object.entries(pages).filter(([, access]) => access[visitor] === "allowed");
  return open
    .filter(([page, { nobody }]) => {
      const isSame = nobody === "allowed" && !/^\/(cities|appeals)/.test(page);
      return visitor === "nobody" || !isSame;
    })
    .map(([page]) => page);
}

async function arrive(page: Page, visitor: Visitor): Promise<void> {
  if (visitor !== "nobody") await signInAs(page, ADDRESSES[visitor]);
}

for (const visitor of VISITORS) {
  test(`every page is accessible to ${visitor} and has a title of its own`, async ({ page }) => {
    test.setTimeout(600_000);
    await arrive(page, visitor);
    const titles = new Map<string, string>();
    for (const address of pagesFor(visitor)) {
      await test.step(address, async () => {
        await page.goto(addressOf(address));
        const title = await page.title();
        // Who has nothing to do at an address is led on; the title is that of the place arrived at.
        const place = new URL(page.url()).pathname;
        expect.soft(title, address).toContain("Rathausrunde");
        expect.soft(titles.get(title) ?? place, `"${title}" is one page`).toBe(place);
        titles.set(title, place);
        await expectAccessible(page, address);
      });
    }
    for (const address of STATES[visitor] ?? []) {
      await test.step(address, async () => {
        await page.goto(addressOf(address));
        await expectAccessible(page, address);
      });
    }
  });
}

for (const [visitor, addresses] of Object.entries(BY_KEYBOARD) as [Visitor, string[]][]) {
  test(`${visitor} gets along with the keyboard alone`, async ({ page }) => {
    test.setTimeout(180_000);
    await arrive(page, visitor);
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(addressOf(address));
        await page.keyboard.press("Tab");
        const skip = page.getByRole("link", { name: "Zum Inhalt springen" });
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press("Enter");
        await expect(page.getByRole("main")).toBeFocused();
        await page.goto(addressOf(address));
        await expectKeyboardPath(page, address);
      });
    }
  });
}

test("what is wrong in a form is announced, focused and led to", async ({ page }) => {
  test.setTimeout(180_000);
  const wrong: [Visitor, string, string][] = [
    ["nobody", "/sign-in", ""],
    ["processManager", "/meetings/new", ""],
    ["processManager", "/meetings/HELD/commitments/new", "Vereinbarung festhalten"],
    ["mayor", "/commitments/[id]", "Stand speichern"],
    ["office", "/calls/new", "Gesprächswunsch senden"],
  ];
  for (const [visitor, address, button] of wrong) {
    await test.step(address, async () => {
      await page.context().clearCookies();
      await arrive(page, visitor);
      await page.goto(addressOf(address));
      const postponed = page.getByLabel("Verschoben", { exact: true });
      if (await postponed.count()) await postponed.check();
      const main = page.getByRole("main");
      const send = main.locator("button.kern-btn--primary[type=submit]").first();
      await (button ? main.getByRole("button", { name: button }) : send).click();

      const summary = main.getByRole("alert");
      await expect(summary).toBeFocused();
      await expectAccessible(page, `${address} with errors`);
      await summary.getByRole("link").first().press("Enter");
      await expect(main.locator("input:focus, select:focus, textarea:focus")).toHaveCount(1);
    });
  }
});

test("a guest with a link from a mail finds an accessible page, and so does one whose link is wrong", async ({
  page,
}) => {
  const token = randomUUID();
  await ask(
    `INSERT INTO guest_link (id, token_hash, attendance_id, expires_at)
     SELECT $1, $2, id, now() + interval '1 day' FROM attendance
     WHERE meeting_id = $3 AND withdrawn_at IS NULL LIMIT 1`,
    [randomUUID(), hashToken(token), places["/meetings/[id]"]],
  );
  await page.goto(`/invitation/${token}`);
  await expect(page.getByRole("main").getByRole("button").first()).toBeVisible();
  await expectAccessible(page, "/invitation/[token]");
  await expectKeyboardPath(page, "/invitation/[token]");

  await page.goto("/invitation/gibt-es-nicht");
  await expectAccessible(page, "/invitation/gibt-es-nicht");
});
