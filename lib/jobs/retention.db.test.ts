import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { RETENTION } from "@/lib/privacy/retention";
import { emptyDatabase } from "@/lib/testing/database";
import { addDays } from "@/lib/time";

const NOW = new Date("2026-11-25T03:20:00Z");
const HOUR = 3_600_000;

beforeEach(emptyDatabase);

/** A moment an hour beyond the period of a kind, and one an hour within it. */
function around(kind: keyof typeof RETENTION): [older: Date, younger: Date] {
  const limit = NOW.getTime() - RETENTION[kind].days * 24 * HOUR;
  return [new Date(limit - HOUR), new Date(limit + HOUR)];
}

async function user(): Promise<string> {
  const data = { email: `${randomUUID()}@stadt.example`, givenName: "X", familyName: "Y" };
  return (await db.user.create({ data, select: { id: true } })).id;
}

it("sent, bounced and given up mails go after a year; waiting ones stay", async () => {
  const [older, younger] = around("sentMails");
  const mail = (dedupeKey: string, state: Record<string, Date>) => ({
    dedupeKey,
    to: "x@stadt.example",
    subject: "x",
    content: {},
    createdAt: older,
    ...state,
  });
  await db.outboxMail.createMany({
    data: [
      mail("sent long ago", { sentAt: older }),
      mail("bounced long ago", { bouncedAt: older }),
      mail("given up long ago", { givenUpAt: older }),
      mail("sent lately", { sentAt: younger }),
      mail("waiting", {}),
    ],
  });
  await cleanUp(NOW);
  const left = await db.outboxMail.findMany({ orderBy: { dedupeKey: "asc" } });
  expect(left.map(({ dedupeKey }) => dedupeKey)).toEqual(["sent lately", "waiting"]);
});

it("invitations nobody took go after half a year, younger ones stay", async () => {
  const invitedById = await user();
  await db.accountInvitation.createMany({
    data: around("invitations").map((invitedAt, n) => ({
      email: `${n}@stadt.example`,
      givenName: "X",
      familyName: "Y",
      role: "SPOKESPERSON" as const,
      invitedById,
      invitedAt,
    })),
  });
  await cleanUp(NOW);
  expect(await db.accountInvitation.findMany({ select: { email: true } })).toEqual([
    { email: "1@stadt.example" },
  ]);
});

it("personal links go thirty days after they expired, and not a day sooner", async () => {
  const [older, younger] = around("guestLinks");
  const city = await db.city.create({
    data: { slug: "stendal", name: "Stendal", state: "ST" },
    select: { id: true },
  });
  const official = await db.official.create({
    data: { cityId: city.id, officeKind: "HEAD", officeTitle: "Oberbürgermeister" },
    select: { id: true },
  });
  const link = (tokenHash: string, expiresAt: Date) => ({
    ...{ officialId: official.id, tokenHash, expiresAt },
  });
  await db.guestLink.createMany({
    data: [link("older", older), link("younger", younger), link("open", addDays(NOW, 1))],
  });
  await cleanUp(addDays(NOW, -1));
  expect(await db.guestLink.count()).toBe(3);
  await cleanUp(NOW);
  const left = await db.guestLink.findMany({ orderBy: { expiresAt: "asc" } });
  expect(left.map(({ tokenHash }) => tokenHash)).toEqual(["younger", "open"]);
});

it("what the programme office chose holds at the next run", async () => {
  const chosenBy = await user();
  const invited = (daysAgo: number) => ({
    email: `${daysAgo}@stadt.example`,
    givenName: "X",
    familyName: "Y",
    role: "SPOKESPERSON" as const,
    invitedById: chosenBy,
    invitedAt: new Date(NOW.getTime() - daysAgo * 24 * HOUR),
  });
  await db.accountInvitation.createMany({ data: [invited(59), invited(61)] });
  await cleanUp(NOW);
  expect(await db.accountInvitation.count()).toBe(2);

  const chosen = { key: "retention", value: { invitations: 60 } };
  await db.setting.create({ data: { ...chosen, changedAt: NOW, changedById: chosenBy } });
  await cleanUp(NOW);
  expect(await db.accountInvitation.findMany({ select: { email: true } })).toEqual([
    { email: "59@stadt.example" },
  ]);
});

it("uploaded lists of cities go after a week, younger ones stay", async () => {
  const uploadedById = await user();
  await db.cityImport.createMany({
    data: around("cityImports").map((uploadedAt, n) => ({
      fileName: `${n}.csv`,
      rows: [],
      uploadedById,
      uploadedAt,
    })),
  });
  await cleanUp(NOW);
  expect(await db.cityImport.findMany({ select: { fileName: true } })).toEqual([
    { fileName: "1.csv" },
  ]);
});

it("each run reports what it removed, and reports go after three years", async () => {
  const [older, younger] = around("reports");
  await db.retentionReport.createMany({
    data: [older, younger].map((ranAt) => ({ ranAt, removed: {} })),
  });
  await cleanUp(NOW);
  const reports = await db.retentionReport.findMany({ orderBy: { ranAt: "asc" } });
  expect(reports.map(({ ranAt }) => ranAt)).toEqual([younger, NOW]);
  expect(reports[1]?.removed).toMatchObject({ counts: { reports: 1 } });
});

it("what cities said about their contact data goes after three years, younger ones stay", async () => {
  const city = await db.city.create({ data: { slug: "x", name: "X", state: "ST" } });
  const [older, younger] = around("contactChecks");
  const said = { cityId: city.id, answeredByName: "Robin Vorzimmer", changes: "Ein Beispiel." };
  await db.contactCheck.createMany({
    data: [older, younger].map((askedAt) => ({ ...said, askedAt, answeredAt: askedAt })),
  });
  await cleanUp(NOW);
  expect(await db.contactCheck.findMany({ select: { askedAt: true } })).toEqual([
    { askedAt: younger },
  ]);
});
