import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { db } from "@/lib/db";
import { checkHealth } from "@/lib/health/check-health";
import { noteRun } from "@/lib/jobs/note-run";
import { emptyDatabase } from "@/lib/testing/database";
import type { Prisma } from "@/prisma/generated/client";

const HOUR = 3600;

function minutesAgo(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000);
}

async function outbox(row: Partial<Prisma.OutboxMailCreateManyInput>): Promise<void> {
  const fixed = { dedupeKey: randomUUID(), to: "baier@lemgo.example", subject: "x", content: {} };
  await db.outboxMail.createMany({ data: [{ ...fixed, ...row }] });
}

beforeEach(async () => {
  await emptyDatabase();
  await noteRun("deliver-mail");
});

it("is green when the database answers, jobs run and every mail has left", async () => {
  await outbox({ createdAt: minutesAgo(300), sentAt: minutesAgo(299) });

  expect(await checkHealth(undefined, HOUR)).toEqual({
    status: "ok",
    checks: { database: "ok", jobs: "ok", mail: "ok", mailbox: "off" },
    hints: [],
  });
});

describe("jobs", () => {
  it("are red when they have not run for five minutes", async () => {
    await noteRun("deliver-mail", minutesAgo(6));

    expect(await checkHealth(undefined, HOUR)).toMatchObject({
      status: "failing",
      checks: { database: "ok", jobs: "failing" },
      hints: [expect.stringContaining("seit mehr als fünf Minuten")],
    });
  });

  it("are red when they have never run, and have a minute to start", async () => {
    await emptyDatabase();

    expect((await checkHealth(undefined, 5)).checks.jobs).toBe("starting");
    expect((await checkHealth(undefined, 5)).status).toBe("ok");
    expect((await checkHealth(undefined, 61)).checks.jobs).toBe("failing");
  });
});

describe("mail", () => {
  it("is green while a mail waits for a few minutes", async () => {
    await outbox({ createdAt: minutesAgo(14), attempts: 2 });

    expect((await checkHealth(undefined, HOUR)).checks.mail).toBe("ok");
  });

  it.each([
    ["nobody took up", { attempts: 0, nextAttemptAt: minutesAgo(16), createdAt: minutesAgo(16) }],
    ["failed again and again", { attempts: 3, createdAt: minutesAgo(16) }],
  ])("is red when one %s within a quarter of an hour", async (_, row) => {
    await outbox(row);

    expect(await checkHealth(undefined, HOUR)).toMatchObject({
      status: "failing",
      checks: { mail: "failing" },
      hints: [expect.stringContaining("Eine Mail wartet")],
    });
  });

  it("is not red at once when an old mail is sent again", async () => {
    await outbox({ attempts: 0, nextAttemptAt: new Date(), createdAt: minutesAgo(3000) });

    expect((await checkHealth(undefined, HOUR)).checks.mail).toBe("ok");
  });

  it("warns, and says where to look, when mails of the last day will never arrive", async () => {
    await outbox({ createdAt: minutesAgo(90), bouncedAt: minutesAgo(80) });
    await outbox({ createdAt: minutesAgo(3000), givenUpAt: minutesAgo(60) });
    await outbox({ createdAt: minutesAgo(3000), bouncedAt: minutesAgo(2990) });

    expect(await checkHealth(undefined, HOUR)).toMatchObject({
      status: "ok",
      checks: { mail: "warning" },
      hints: [expect.stringMatching(/^2 Mails sind .*\/mails/)],
    });
  });
});

it("answers 200 or 503, is never cached and tells nobody's name or address", async () => {
  const good = await GET();
  await outbox({ createdAt: minutesAgo(30), attempts: 1, lastError: "ECONNREFUSED" });
  const bad = await GET();

  expect([good.status, bad.status]).toEqual([200, 503]);
  for (const answer of [good, bad]) {
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).not.toMatch(/@|postgres|lemgo|ECONN/i);
  }
});
