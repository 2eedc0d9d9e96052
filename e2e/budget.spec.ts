import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "../app/access-table";
import { crowd, crowdAgreements } from "../scripts/bench/crowd";
import { withClient } from "../scripts/database/administer";
import { ask } from "./support/database";
import { signInAs } from "./support/sign-in";
import { placesOfDemo } from "./support/visitors";

const MOST_STATEMENTS = 8;
const MOST_SCRIPT = 20_000;
const DIST = process.env.NEXT_DIST_DIR ?? ".next-test";

/** Who sees most: process manager and spokesperson in one, a mayor, and the programme office. */
const READERS = [
  "zosel-mohr@freiwilligen-agentur.example",
  "sieler@stendal.example",
  "programmbuero@netzwerk.example",
];

let addresses: string[];

test.beforeAll(async () => {
  const places = await placesOfDemo();
  addresses = Object.keys(pages)
    .filter((page) => !/token|mailbox/.test(page))
    .map((page) => {
      const place = Object.keys(places).find((one) => page === one || page.startsWith(`${one}/`));
      return page.replace(/\[(id|slug)\]/, place ? (places[place] ?? "") : "");
    });
  await ask("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
});

for (const reader of READERS) {
  test(`no page asks ${reader.split("@")[0]} for more than eight statements, however many rows there are`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await signInAs(page, reader);
    const few = await statementsPerPage(page);
    await fill();
    try {
      const many = await statementsPerPage(page);
      expect(many).toEqual(few);
    } finally {
      await empty();
    }
    const above = Object.entries(few).filter(([, count]) => count > MOST_STATEMENTS);
    expect(above).toEqual([]);
  });
}

test("no page sends more than 20 kB of script beyond an empty one", async ({ page }) => {
  test.setTimeout(300_000);
  await signInAs(page, READERS[0] ?? "");
  const empty = scriptsOfEmptyPage();
  for (const address of addresses) {
    const response = await page.request.get(address);
    const html = await response.text();
    const files = [...html.matchAll(/<script[^>]+src="\/_next\/([^"?]+)/g)].map(
      (match) => match[1] ?? "",
    );
    const own = [...new Set(files)].filter((file) => !empty.has(file));
    const bytes = own.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length,
      0,
    );
    expect.soft(bytes, address).toBeLessThanOrEqual(MOST_SCRIPT);
  }
});

/** What Next itself sends with every page. */
function scriptsOfEmptyPage(): Set<string> {
  const manifest = JSON.parse(readFileSync(join(DIST, "build-manifest.json"), "utf8"));
  return new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);
}

async function statementsPerPage(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const address of addresses) {
    // The first request may prepare what later ones reuse.
    await page.request.get(address);
    counts[address] = await steadyCount(page, address);
  }
  return counts;
}

/** A job that happens to run at the same moment can only add to the count: the least that was seen three times holds. */
async function steadyCount(page: Page, address: string): Promise<number> {
  const counted: number[] = [];
  for (;;) {
    counted.push(await statementsOf(page, address));
    const least = Math.min(...counted);
    const isSteady = counted.filter((count) => count === least).length >= 3;
    if (counted.length >= 20 || (isSteady && least <= MOST_STATEMENTS)) return least;
    if (counted.length > 3) await page.waitForTimeout(250);
  }
}

async function statementsOf(page: Page, address: string): Promise<number> {
  const before = await statements();
  await page.request.get(address);
  return (await statements()) - before;
}

/** Statements of the pages so far; those of the jobs and of this test are left out. */
async function statements(): Promise<number> {
  const [row] = await ask<{ calls: string }>(
    `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements
     WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
     AND query !~* '(pgboss|job_run|pg_stat|pg_database|^listen|^set |^begin|^commit)'
     AND query !~* '^(update|with|delete).*outbox_mail'`,
  );
  return Number(row?.calls);
}

async function fill(): Promise<void> {
  await withClient(process.env.DATABASE_URL ?? "", async (client) => {
    await crowd(client, 1500);
    await crowdAgreements(client, 200);
  });
}

async function empty(): Promise<void> {
  await ask("DELETE FROM commitment WHERE title LIKE 'Muster %'");
  const cities = "(SELECT id FROM city WHERE slug LIKE 'muster-%')";
  await ask(
    `DELETE FROM carrier WHERE body_id IN (SELECT id FROM coordination_body WHERE city_id IN ${cities})`,
  );
  for (const table of ["coordination_body", "official", "network_membership"]) {
    await ask(`DELETE FROM ${table} WHERE city_id IN ${cities}`);
  }
  await ask("DELETE FROM city WHERE slug LIKE 'muster-%'");
}
