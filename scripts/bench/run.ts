import { randomUUID } from "node:crypto";
import { hashSessionToken, newSessionToken } from "@/lib/auth/session-token";
import { run } from "../complaint";
import { withClient } from "../database/administer";
import { startThrowAwayCluster } from "../database/throw-away";
import { buildApp } from "../prepare/build-app";
import { generateClient } from "../prepare/generate-client";
import { type Started, withStarted } from "../signals";
import { crowdAgreements } from "./crowd";
import { crowdedDatabase } from "./database";
import { benchDocuments } from "./documents";
import { type Load, load } from "./load";
import { benchRanking } from "./ranking";
import { benchSearch } from "./search";
import { SECRET, startEmpty, startProduct } from "./servers";

const ROUNDS = 5;
const WARM_UP = 3000;
const MEASURE = 3000;
const AGREEMENTS = 200;

type Candidate = { name: string; url: string; cookie: string };

/** Measures pages side by side in one run: round after round, so that a slow moment of the machine hits all alike. */
async function bench(started: Started): Promise<void> {
  await generateClient();
  const cluster = await startThrowAwayCluster();
  started.add(cluster.stop);
  await benchSearch(cluster.urlOf("postgres"));
  if (process.argv.includes("search")) return;
  benchRanking();
  await benchDocuments();
  await buildApp(".next");
  const candidates = [
    { name: "empty Next page", url: await startEmpty(started), cookie: "" },
    ...(await pagesOf(started, cluster.urlOf("postgres"), 111)),
    ...(await pagesOf(started, cluster.urlOf("postgres"), 10_000)),
  ];

  for (const { url, cookie } of candidates) await load(url, cookie, WARM_UP);
  const rounds = new Map<string, Load[]>();
  for (let round = 0; round < ROUNDS; round++) {
    // There and back: who is measured last in one round comes first in the next.
    for (const { name, url, cookie } of round % 2 ? candidates.toReversed() : candidates) {
      rounds.set(name, [...(rounds.get(name) ?? []), await load(url, cookie, MEASURE)]);
    }
  }
  print(new Map([...rounds].map(([name, loads]) => [name, middle(loads)])));
}

async function pagesOf(started: Started, server: string, cities: number): Promise<Candidate[]> {
  const database = await crowdedDatabase(server, `bench_${cities}`, cities);
  const { cookie, meetingId } = await withClient(database, async (client) => {
    await crowdAgreements(client, AGREEMENTS);
    const token = newSessionToken();
    await client.query(
      `INSERT INTO session (id, session_token, user_id, expires)
       SELECT $1, $2, id, now() + interval '12 hours' FROM "user" WHERE email = 'sieler@stendal.example'`,
      [randomUUID(), hashSessionToken(SECRET, token)],
    );
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM meeting WHERE starts_at > now() AND cancelled_at IS NULL LIMIT 1",
    );
    return { cookie: `rathausrunde.session=${token}`, meetingId: rows[0]?.id };
  });

  const address = await startProduct(started, database);
  const alone = await startProduct(started, database, 1);
  const page = (name: string, path: string, from = address) => ({
    name: `${name}, ${cities} cities`,
    url: `${from}${path}`,
    cookie,
  });
  return [
    page("overview", "/overview"),
    page("one process", "/overview", alone),
    page("meeting", `/meetings/${meetingId}`),
    page("directory", "/cities"),
    page(`${AGREEMENTS} agreements`, "/commitments"),
    page(`${AGREEMENTS} reviewed`, "/commitments/review"),
  ];
}

function middle(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((a, b) => a.perSecond - b.perSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0, p50: 0, p95: 0 };
}

function print(results: ReadonlyMap<string, Load>): void {
  const base = results.get("empty Next page")?.perSecond ?? Number.NaN;
  console.log(
    `\n${"page".padEnd(28)}${"requests/s".padStart(12)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"of empty".padStart(10)}${"of 111".padStart(9)}`,
  );
  for (const [name, { perSecond, p50, p95 }] of results) {
    const small = results.get(name.replace("10000", "111"))?.perSecond;
    const growth = name.includes("10000") && small ? (perSecond / small).toFixed(2) : "";
    console.log(
      `${name.padEnd(28)}${perSecond.toFixed(0).padStart(12)}${p50.toFixed(1).padStart(9)}${p95.toFixed(1).padStart(9)}${(perSecond / base).toFixed(2).padStart(10)}${growth.padStart(9)}`,
    );
  }
}

await run(() => withStarted(bench));
process.exit();
