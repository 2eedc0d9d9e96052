import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import type { Client } from "pg";
import { pages } from "../app/access-table";
import { crowd, crowdAgreements } from "../scripts/bench/crowd";
import { databaseUrl, withClient } from "../scripts/database/administer";
import { startWithoutJobs } from "./support/server-without-jobs";
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
] as const;

let server: Awaited<ReturnType<typeof startWithoutJobs>>;
let addresses: string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startWithoutJobs();
  const places = await placesOfDemo();
  addresses = Object.keys(pages)
    .filter((page) => !/token|mailbox/.test(page))
    .map((page) => {
      const place = Object.keys(places).find((one) => page === one || page.startsWith(`${one}/`));
      return page.replace(/\[(id|slug)\]/, place ? (places[place] ?? "") : "");
    });
});

test.afterAll(() => server.stop());

test("no page sends more than 20 kB of script beyond an empty one", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, READERS[0]);
  const empty = scriptsOfEmptyPage();
  for (const address of addresses) {
    const html = await open(page, address);
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

test("no page asks for more than eight statements, whoever reads it and however many rows there are", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const few = await statementsPerPage(page);
  // Each of them asks at least who is there.
  expect(Object.entries(few).filter(([, count]) => count === 0)).toEqual([]);
  await fill();
  expect(await statementsPerPage(page)).toEqual(few);
  const above = Object.entries(few).filter(([, count]) => count > MOST_STATEMENTS);
  expect(above).toEqual([]);
});

/** What Next itself sends with every page. */
function scriptsOfEmptyPage(): Set<string> {
  const manifest = JSON.parse(readFileSync(join(DIST, "build-manifest.json"), "utf8"));
  return new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);
}

async function open(page: Page, address: string): Promise<string> {
  const response = await page.request.get(`${server.address}${address}`);
  return response.text();
}

/** By reader and page. */
async function statementsPerPage(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  // Asked from another database, the question itself is not among the statements of the pages.
  const outside = databaseUrl(process.env.DATABASE_URL ?? "", "postgres");
  await withClient(outside, async (client) => {
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    for (const reader of READERS) {
      await signInAs(page, reader);
      for (const address of addresses) {
        const count = () => statementsOf(page, address, client);
        // What a server looks up anew every half a minute falls on one of two at most.
        counts[`${reader} ${address}`] = Math.min(await count(), await count());
      }
    }
  });
  return counts;
}

async function statementsOf(page: Page, address: string, client: Client): Promise<number> {
  const before = await statements(client);
  await open(page, address);
  return (await statements(client)) - before;
}

/** Statements of the pages so far. Their texts stay unread: with many of them that takes seconds each time. */
async function statements(client: Client): Promise<number> {
  const { rows } = await client.query<{ calls: string }>(
    `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements(showtext => false)
     WHERE dbid = (SELECT oid FROM pg_database WHERE datname = $1)`,
    [new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)],
  );
  return Number(rows[0]?.calls);
}

async function fill(): Promise<void> {
  await withClient(process.env.DATABASE_URL ?? "", async (client) => {
    await crowd(client, 1500);
    await crowdAgreements(client, 200);
  });
}
