import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { db, inTransaction } from "@/lib/db";
import { type RunningJobs, runJobs } from "@/lib/jobs/run-jobs";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Mail } from "@/lib/outbox/mail";
import { mailFolder } from "@/lib/outbox/mail-folder";
import { emptyDatabase } from "@/lib/testing/database";

function mail(): Mail {
  const blocks = [{ kind: "text", text: "Guten Tag" }] as const;
  return { dedupeKey: randomUUID(), to: "baier@lemgo.example", subject: "Gruß", blocks };
}

async function isWritten(): Promise<boolean> {
  const sent = await db.outboxMail.findFirst({
    where: { sentAt: { not: null } },
    select: { id: true },
  });
  return sent !== null && existsSync(join(mailFolder(), `${sent.id}.eml`));
}

let jobs: RunningJobs | undefined;

beforeEach(async () => {
  await emptyDatabase();
});

afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
});

it("sends a mail within moments of the transaction that decides on it", async () => {
  jobs = await runJobs();
  // Mails enqueued before the start are found at once; this one is to wake the running jobs.
  await vi.waitUntil(() => db.jobRun.findUnique({ where: { job: "deliver-mail" } }), {
    timeout: 15_000,
    interval: 100,
  });

  const decidedAt = Date.now();
  await inTransaction((tx) => enqueueMail(tx, [mail()]));
  await vi.waitUntil(isWritten, { timeout: 5000, interval: 50 });

  expect(Date.now() - decidedAt).toBeLessThan(2000);
}, 30_000);

it("sends what was waiting while nothing ran", async () => {
  await inTransaction((tx) => enqueueMail(tx, [mail()]));

  jobs = await runJobs();

  await vi.waitUntil(isWritten, { timeout: 15_000, interval: 100 });
}, 30_000);

it("ends without leaving a connection behind", async () => {
  const running = await runJobs();
  await running.stop();

  const left = await db.$queryRaw`
    SELECT application_name FROM pg_stat_activity
    WHERE application_name LIKE 'rathausrunde-%' AND datname = current_database()`;
  expect(left).toEqual([]);
}, 30_000);
