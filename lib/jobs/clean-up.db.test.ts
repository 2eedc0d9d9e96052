import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { emptyDatabase } from "@/lib/testing/database";
import type { Prisma } from "@/prisma/generated/client";

const NOW = new Date("2026-11-23T03:20:00Z");

function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 86_400_000);
}

beforeEach(async () => {
  await emptyDatabase();
});

it("removes what has served its time and keeps what is still needed", async () => {
  const user = await db.user.create({
    data: { email: "x@stadt.example", givenName: "X", familyName: "Y" },
    select: { id: true },
  });
  const rows = (old: Date, young: Date) => [old, young];
  await db.session.createMany({
    data: rows(daysAgo(0.1), daysAgo(-0.1)).map((expires, n) => ({
      userId: user.id,
      sessionToken: `session ${n}`,
      expires,
    })),
  });
  await db.signInRequest.createMany({
    data: rows(daysAgo(1.1), daysAgo(0.9)).map((expiresAt, n) => ({
      email: `${n}@stadt.example`,
      expiresAt,
    })),
  });
  await db.verificationToken.createMany({
    data: rows(daysAgo(0.1), daysAgo(-0.1)).map((expires, n) => ({
      identifier: "x",
      token: `token ${n}`,
      expires,
    })),
  });
  await db.formSubmission.createMany({
    data: rows(daysAgo(7.1), daysAgo(6.9)).map((createdAt) => ({ key: randomUUID(), createdAt })),
  });
  await db.rateLimit.createMany({
    data: [
      { key: "past", expire: BigInt(daysAgo(0.1).getTime()) },
      { key: "running", expire: BigInt(daysAgo(-0.1).getTime()) },
      { key: "forever", expire: null },
    ],
  });

  await cleanUp(NOW);

  expect(await db.session.findMany({ select: { sessionToken: true } })).toEqual([
    { sessionToken: "session 1" },
  ]);
  expect(await db.signInRequest.findMany({ select: { email: true } })).toEqual([
    { email: "1@stadt.example" },
  ]);
  expect(await db.verificationToken.findMany({ select: { token: true } })).toEqual([
    { token: "token 1" },
  ]);
  expect(await db.formSubmission.findMany({ select: { createdAt: true } })).toEqual([
    { createdAt: daysAgo(6.9) },
  ]);
  const limits = await db.rateLimit.findMany({ select: { key: true }, orderBy: { key: "asc" } });
  expect(limits.map(({ key }) => key)).toEqual(["forever", "running"]);
});

it("forgets what mails to the organiser said half a year after they were seen to", async () => {
  const old = daysAgo(184);
  const mail = (uid: bigint, changes: Partial<Prisma.IncomingMailCreateManyInput>) => ({
    uidValidity: 1n,
    uid,
    digest: String(uid),
    receivedAt: old,
    readAt: old,
    kind: "REPLY" as const,
    fromAddress: `${uid}@stadt.example`,
    subject: "Zusage",
    content: { excerpt: "Ich komme" },
    ...changes,
  });
  await db.incomingMail.createMany({
    data: [
      mail(1n, {}),
      mail(2n, { quarantined: "noCalendar", settledAt: old }),
      mail(3n, { quarantined: "noCalendar" }),
      mail(4n, { quarantined: "noCalendar", settledAt: daysAgo(10) }),
      mail(5n, { readAt: daysAgo(182) }),
    ],
  });

  await cleanUp(NOW);

  const mails = await db.incomingMail.findMany({ orderBy: { uid: "asc" } });
  expect(mails.map(({ uid, fromAddress }) => [Number(uid), fromAddress !== ""])).toEqual([
    [1, false],
    [2, false],
    [3, true],
    [4, true],
    [5, true],
  ]);
  expect(mails[0]).toMatchObject({ subject: null, content: {}, digest: "1" });
});
