import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, sentenceFor } from "../complaint";
import type { Cluster } from "../database/start-cluster";
import { startThrowAwayCluster } from "../database/throw-away";
import { spawnNode } from "../prepare/run-node";
import { type Started, withStarted } from "../signals";
import { findChromium } from "./chromium";
import { type Count, countEnded, countPlaywright, countVitest, sum } from "./count";
import { type Lane, lanesFor } from "./lanes";
import { BUILD, CLIENT, IMAP_SERVER, LOOKS, type Step, TEST_BUILD } from "./steps";

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** Everything by default; „check“ leaves out the browser, „e2e“ everything else. */
const part = process.argv[2];

async function check(started: Started): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), "rathausrunde-reports-"));
  started.add(() => rmSync(reports, { recursive: true, force: true }));

  const counts = [await take(CLIENT)];
  if (part !== "e2e") counts.push(...(await takeSideBySide(LOOKS)));
  counts.push(await take(IMAP_SERVER));
  const cluster = await startThrowAwayCluster();
  started.add(cluster.stop);
  if (part !== "e2e") {
    counts.push(await takeTests("unit", cluster, reports), await takeTests("db", cluster, reports));
  }
  if (part !== "check") counts.push(...(await takeJourneys(cluster, reports)));

  const { passed, failed } = sum(counts);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

async function take(step: Step): Promise<Count> {
  return tell(step, await attempt(step));
}

/** Starts all at once and tells of them in their order. */
async function takeSideBySide(steps: Step[]): Promise<Count[]> {
  const attempts = steps.map((step) => ({ step, outcome: attempt(step) }));
  const counts: Count[] = [];
  for (const { step, outcome } of attempts) counts.push(tell(step, await outcome));
  return counts;
}

type Outcome = { complaint: string | undefined; seconds: string };

async function attempt({ run: runStep }: Step): Promise<Outcome> {
  const begun = Date.now();
  const complaint = await runStep().catch((error) => sentenceFor(error) ?? String(error));
  return { complaint, seconds: ((Date.now() - begun) / 1000).toFixed(1) };
}

function tell({ name }: Step, { complaint, seconds }: Outcome): Count {
  console.log(`${complaint === undefined ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (complaint === undefined) return PASSED;
  console.log(complaint);
  return FAILED;
}

async function takeTests(project: "unit" | "db", cluster: Cluster, reports: string) {
  const file = join(reports, `${project}.json`);
  const endedWell = await spawnNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      // With those that are named after it.
      `--project=${project}*`,
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { ...process.env, TEST_DATABASE_URL: cluster.urlOf("test") },
  );
  return read(file, countVitest, endedWell);
}

/** Build, browser, journeys; when one is missing the next cannot be had. */
async function takeJourneys(cluster: Cluster, reports: string): Promise<Count[]> {
  const built = await take(BUILD);
  if (built.failed > 0) return [built, FAILED];

  let path: string | undefined;
  const browser = await take({
    name: "Browser",
    run: async () => {
      const found = await findChromium(process.env);
      console.log(found.sentence);
      path = found.path;
      return undefined;
    },
  });
  if (browser.failed > 0) return [built, browser, FAILED];

  const env = {
    ...process.env,
    CHROMIUM_PATH: path ?? "",
    NEXT_DIST_DIR: TEST_BUILD,
    E2E_SERVER_URL: cluster.urlOf("postgres"),
  };
  const chosen = process.argv.slice(3);
  const [first, ...others] = lanesFor(chosen);
  const run = (lane: Lane | undefined) => takeLane(lane, chosen, env, reports);
  return [built, browser, ...(await Promise.all([run(first), ...others.map(run)]))];
}

async function takeLane(
  lane: Lane | undefined,
  chosen: readonly string[],
  env: Record<string, string | undefined>,
  reports: string,
): Promise<Count> {
  const file = join(reports, `journeys-${lane ?? "all"}.json`);
  // Two lanes that write over the same line could not be read.
  const reporter = lane ? "--reporter=dot,json" : "--reporter=line,json";
  const endedWell = await spawnNode(
    ["node_modules/@playwright/test/cli.js", "test", reporter, ...chosen],
    {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      ...(lane ? { E2E_LANE: lane } : {}),
    },
  );
  return read(file, countPlaywright, endedWell);
}

/** A report that is missing or unreadable means that the run broke off. */
function read<Report>(file: string, count: (report: Report) => Count, endedWell: boolean): Count {
  try {
    return countEnded(count(JSON.parse(readFileSync(file, "utf8")) as Report), endedWell);
  } catch {
    return FAILED;
  }
}

await run(() => withStarted(check));
// The channel to the starting process would keep this one alive.
process.exit();
