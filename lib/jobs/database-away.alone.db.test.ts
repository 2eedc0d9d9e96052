import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { checkHealth } from "@/lib/health/check-health";
import { type RunningJobs, runJobs } from "@/lib/jobs/run-jobs";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { emptyDatabase } from "@/lib/testing/database";
import { startWire, type Wire } from "@/lib/testing/wire";

let wire: Wire;
let jobs: RunningJobs;

beforeAll(async () => {
  // biome-ignore lint/style/noProcessEnv: the database of the tests, before anything reads it.
  wire = await startWire(process.env.DATABASE_URL ?? "");
  vi.stubEnv("DATABASE_URL", wire.url);
  await emptyDatabase();
  wire.cut();
  jobs = await runJobs();
});

afterAll(async () => {
  await jobs.stop();
  await db.$disconnect();
  await wire.stop();
  vi.unstubAllEnvs();
});

async function enqueue(): Promise<void> {
  const blocks = [{ kind: "text", text: "Guten Tag" }] as const;
  const mail = { dedupeKey: randomUUID(), to: "baier@lemgo.example", subject: "Gruß", blocks };
  await vi.waitFor(() => enqueueMail(db, [mail]), { timeout: 10_000, interval: 200 });
}

async function everythingSent(): Promise<boolean> {
  return (await db.outboxMail.count({ where: { sentAt: null } }).catch(() => 1)) === 0;
}

/** How long the health check takes to say what it says. */
async function measuredHealth() {
  const begun = Date.now();
  const health = await checkHealth();
  return { ...health, milliseconds: Date.now() - begun };
}

it("health is red within three seconds when the database refuses, and when it hangs", async () => {
  wire.cut();
  const refused = await measuredHealth();
  wire.hang();
  const hanging = await measuredHealth();

  for (const health of [refused, hanging]) {
    expect(health).toMatchObject({
      status: "failing",
      checks: { database: "failing", jobs: "unknown", mail: "unknown" },
      hints: ["Die Datenbank antwortet nicht."],
    });
    expect(health.milliseconds).toBeLessThan(3000);
  }
}, 15_000);

it("jobs that started without a database begin when it comes", async () => {
  wire.mend();
  await enqueue();

  await vi.waitUntil(everythingSent, { timeout: 40_000, interval: 200 });
}, 60_000);

it("jobs go on by themselves after the database was restarted", async () => {
  wire.cut();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  wire.mend();
  await enqueue();

  await vi.waitUntil(everythingSent, { timeout: 40_000, interval: 200 });
  expect((await checkHealth()).status).toBe("ok");
}, 60_000);
