import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Mail } from "@/lib/outbox/mail";
import { emptyDatabase } from "@/lib/testing/database";
import { type MailServer, startMailServer } from "@/lib/testing/mail-server";

let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
  vi.stubEnv("SMTP_URL", server.url);
});

afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  await emptyDatabase();
  server.received.length = 0;
});

afterEach(() => {
  for (const at of ["RCPT TO", "DATA", "MAIL FROM"] as const) server.refuse(at, null);
});

function mail(change: Partial<Mail> = {}): Mail {
  return {
    dedupeKey: randomUUID(),
    to: "baier@lemgo.example",
    subject: "Einladung",
    blocks: [{ kind: "text", text: "Guten Tag" }],
    ...change,
  };
}

function outboxRow() {
  return db.outboxMail.findFirstOrThrow({
    select: {
      id: true,
      sentAt: true,
      bouncedAt: true,
      givenUpAt: true,
      attempts: true,
      lastError: true,
      nextAttemptAt: true,
    },
  });
}

/** A clock so many minutes ahead, so that tests need not wait. */
function inMinutes(minutes: number): () => Date {
  return () => new Date(Date.now() + minutes * 60_000);
}

describe("a mail that cannot arrive", () => {
  it.each([
    ["RCPT TO", 550],
    ["DATA", 554],
  ] as const)(
    "is marked as bounced when the server refuses it for good at %s",
    async (at, code) => {
      server.refuse(at, code);
      await enqueueMail(db, [mail()]);
      await deliverMail();

      expect(await outboxRow()).toMatchObject({
        sentAt: null,
        bouncedAt: expect.any(Date),
        lastError: `SMTP-${code}`,
        attempts: 1,
      });
      server.refuse(at, null);
      expect(await deliverMail(undefined, inMinutes(10_000))).toBe(0);
    },
  );

  it.each([
    "baier@lemgo.example, alle@netz.example",
    "Marcus Baier <baier@lemgo.example>",
    "baier＠lemgo.example",
    '"baier@lemgo.example"@netz.example',
    "baier@lemgo.example\r\nBcc: alle@netz.example",
    "baier@lemgo",
    "@lemgo.example",
    "",
  ])("is not even tried when the address is %j", async (to) => {
    await enqueueMail(db, [mail({ to })]);
    await deliverMail();

    expect(server.received).toEqual([]);
    expect(await outboxRow()).toMatchObject({ bouncedAt: expect.any(Date), lastError: "ADDRESS" });
  });
});

describe("a mail that does not arrive for now", () => {
  it.each([
    ["RCPT TO", 451],
    ["MAIL FROM", 550],
  ] as const)("is kept for later when the server answers %s with %i", async (at, code) => {
    server.refuse(at, code);
    await enqueueMail(db, [mail()]);
    await deliverMail();
    expect(await outboxRow()).toMatchObject({ sentAt: null, bouncedAt: null, givenUpAt: null });

    server.refuse(at, null);
    await deliverMail(undefined, inMinutes(3));
    expect(await outboxRow()).toMatchObject({ sentAt: expect.any(Date), lastError: null });
    expect(server.received).toHaveLength(1);
  });

  it("is tried at growing distances, and given up after eight attempts", async () => {
    server.refuse("RCPT TO", 451);
    await enqueueMail(db, [mail()]);

    let minutes = 0;
    const distances: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt++) {
      expect(await deliverMail(undefined, inMinutes(minutes))).toBe(1);
      const { nextAttemptAt } = await outboxRow();
      const next = Math.round((nextAttemptAt.getTime() - Date.now()) / 60_000);
      distances.push(next - minutes);
      minutes = next + 1;
    }

    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(await outboxRow()).toMatchObject({ givenUpAt: expect.any(Date), attempts: 8 });
    expect(await deliverMail(undefined, inMinutes(minutes * 2))).toBe(0);
  });

  it("is given up, not forgotten, when the process dies in the last attempt", async () => {
    await enqueueMail(db, [mail()]);
    await db.outboxMail.updateMany({ data: { attempts: 8, nextAttemptAt: new Date() } });
    await deliverMail();

    expect(await outboxRow()).toMatchObject({
      givenUpAt: expect.any(Date),
      lastError: "INTERRUPTED",
    });
  });

  it("is kept and sent later when the mail server is away", async () => {
    await server.stop();
    await enqueueMail(db, [mail()]);
    await deliverMail();
    const kept = await outboxRow();
    server = await startMailServer(Number(new URL(server.url).port));

    expect(kept).toMatchObject({ sentAt: null, bouncedAt: null, attempts: 1 });
    expect(kept.lastError).toMatch(/^E[A-Z]+$/);
    await deliverMail(undefined, inMinutes(3));
    expect(server.received).toHaveLength(1);
  });
});
