import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { listWatchedMails } from "@/lib/outbox/queries";
import { retryFailed, retryMail } from "@/lib/outbox/retry-mail";
import { readFigures } from "@/lib/overview/read-figures";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import type { Prisma } from "@/prisma/generated/client";

let network: Network;
let meetingId: string;
const appealId = randomUUID();

beforeEach(async () => {
  network = await buildNetwork();
  const meeting = await db.meeting.create({
    data: {
      circleId: network.circle.id,
      title: "Austausch",
      startsAt: new Date("2026-12-08T09:00:00Z"),
      durationMinutes: 90,
      format: "DIGITAL",
      videoUrl: "https://video.example/runde",
      createdById: network.actors.manager.userId,
      invitedAt: NOW,
    },
    select: { id: true },
  });
  meetingId = meeting.id;
});

async function outbox(subject: string, row: Partial<Prisma.OutboxMailCreateInput> = {}) {
  const { id } = await db.outboxMail.create({
    data: { dedupeKey: randomUUID(), to: "baier@lemgo.example", subject, content: {}, ...row },
    select: { id: true },
  });
  return id;
}

const BOUNCED = { bouncedAt: NOW, attempts: 1, lastError: "SMTP-550" };

async function seenBy(actor: Actor, withSent = false): Promise<string[]> {
  const watched = await listWatchedMails(actor, { page: 1, withSent });
  return (watched?.mails ?? []).map(({ subject }) => subject).toSorted();
}

describe("mails that did not arrive", () => {
  beforeEach(async () => {
    await outbox("Treffen", { meetingId, ...BOUNCED });
    await outbox("Treffen anderswo", { meetingId: randomUUID(), ...BOUNCED });
    await outbox("Appell", { appealId, givenUpAt: NOW, attempts: 8, lastError: "ECONNREFUSED" });
    await outbox("Anmeldung", { attempts: 2, lastError: "SMTP-451" });
    await outbox("Angekommen", { meetingId, sentAt: NOW });
    await outbox("Angemeldet", { sentAt: NOW });
  });

  it("show up for who looks after them, and for nobody else", async () => {
    const { actors } = network;

    expect(await seenBy(actors.manager)).toEqual(["Treffen"]);
    expect(await seenBy(actors.spokesperson)).toEqual(["Appell"]);
    expect(await seenBy(actors.zoselMohr)).toEqual(["Appell", "Treffen"]);
    expect(await seenBy(actors.programmeOffice)).toEqual([
      "Anmeldung",
      "Appell",
      "Treffen",
      "Treffen anderswo",
    ]);
    for (const nobody of [actors.mayor, actors.office, actors.outsider, actors.former]) {
      expect(await listWatchedMails(nobody, { page: 1, withSent: true })).toBeNull();
    }
  });

  it("are counted for who has to look at them", async () => {
    const { actors } = network;
    await outbox("Eben erst", { meetingId });
    await outbox("Hängt", { meetingId, attempts: 3, createdAt: new Date(Date.now() - 1_000_000) });

    expect((await readFigures(actors.manager, new Date())).lostMails).toBe(2);
    expect((await readFigures(actors.spokesperson, new Date())).lostMails).toBe(1);
    expect((await readFigures(actors.mayor, new Date())).lostMails).toBeNull();
  });

  it("stand beside those that arrived on demand, but never who signed in", async () => {
    expect(await seenBy(network.actors.manager, true)).toEqual(["Angekommen", "Treffen"]);
    expect(await seenBy(network.actors.programmeOffice, true)).not.toContain("Angemeldet");
  });

  it("say what became of them and why", async () => {
    const watched = await listWatchedMails(network.actors.programmeOffice, {
      page: 1,
      withSent: false,
    });

    expect(watched?.mails.map(({ subject, state, reason }) => [subject, state, reason])).toEqual(
      expect.arrayContaining([
        ["Treffen", "bounced", "mailbox"],
        ["Appell", "givenUp", "unreachable"],
        ["Anmeldung", "waiting", "later"],
      ]),
    );
  });

  it("come twenty a page, and a page beyond the last is the last", async () => {
    for (let n = 0; n < 25; n++) await outbox(`Mail ${n}`, { meetingId, ...BOUNCED });

    const last = await listWatchedMails(network.actors.manager, { page: 99, withSent: false });
    expect(last).toMatchObject({ page: 2, pages: 2 });
    expect(last?.mails).toHaveLength(6);
  });
});

describe("sending a mail once more", () => {
  const retry = (actor: Actor, mailId: string, formKey: string = randomUUID()) =>
    retryMail(actor, { formKey, mailId }, NOW);

  it("gives it all its attempts again, and is on the record", async () => {
    const id = await outbox("Treffen", { meetingId, ...BOUNCED });
    await retry(network.actors.manager, id);

    expect(await db.outboxMail.findUniqueOrThrow({ where: { id } })).toMatchObject({
      attempts: 0,
      nextAttemptAt: NOW,
      bouncedAt: null,
      lastError: null,
    });
    expect(await db.auditEvent.findMany({ select: { kind: true, subjectId: true } })).toEqual([
      { kind: "mail.retried", subjectId: id },
    ]);
  });

  it("happens once when the form is sent twice", async () => {
    const id = await outbox("Treffen", { meetingId, ...BOUNCED });
    const key = randomUUID();
    await Promise.all([
      retry(network.actors.manager, id, key),
      retry(network.actors.manager, id, key),
    ]);

    expect(await db.auditEvent.count()).toBe(1);
  });

  it("leaves a mail alone that has arrived meanwhile", async () => {
    const id = await outbox("Treffen", { meetingId, sentAt: NOW, attempts: 1 });
    await retry(network.actors.manager, id);

    expect(await db.outboxMail.findUniqueOrThrow({ where: { id } })).toMatchObject({
      sentAt: NOW,
      attempts: 1,
    });
    expect(await db.auditEvent.count()).toBe(0);
  });

  it.each(["mayor", "office", "outsider", "former", "spokesperson", "lemgoMayor"] as const)(
    "is not there for %s, who does not look after it",
    async (who) => {
      const id = await outbox("Treffen", { meetingId, ...BOUNCED });

      await expect(retry(network.actors[who], id)).rejects.toThrow("notFound");
      expect(await db.outboxMail.count({ where: { bouncedAt: null } })).toBe(0);
    },
  );

  it("does not reveal mails of another circle to a process manager", async () => {
    const id = await outbox("Anderswo", { meetingId: randomUUID(), ...BOUNCED });

    await expect(retry(network.actors.manager, id)).rejects.toThrow("notFound");
  });
});

describe("all that failed at once", () => {
  it("are sent once more by who looks after them, and no others", async () => {
    const { actors } = network;
    const bounced = await outbox("Treffen", { meetingId, ...BOUNCED });
    const givenUp = await outbox("Aufgegeben", { meetingId, givenUpAt: NOW, attempts: 8 });
    await outbox("Wartet", { meetingId, attempts: 3 });
    await outbox("Appell", { appealId, ...BOUNCED });
    const once = { formKey: randomUUID() };
    await Promise.all([
      retryFailed(actors.manager, once, NOW),
      retryFailed(actors.manager, once, NOW),
    ]);

    const again = await db.outboxMail.findMany({
      where: { attempts: 0, bouncedAt: null, givenUpAt: null },
      select: { id: true },
    });
    expect(again.map(({ id }) => id).toSorted()).toEqual([bounced, givenUp].toSorted());
    const events = await db.auditEvent.findMany({ where: { kind: "mail.retried" } });
    expect(events.map(({ subjectId }) => subjectId).toSorted()).toEqual(
      [bounced, givenUp].toSorted(),
    );
  });

  it("are counted beside those that wait and those that arrived", async () => {
    await outbox("Treffen", { meetingId, ...BOUNCED });
    await outbox("Aufgegeben", { meetingId, givenUpAt: NOW, attempts: 8 });
    await outbox("Wartet", { meetingId, attempts: 3 });
    await outbox("Angekommen", { meetingId, sentAt: NOW });
    const watched = await listWatchedMails(network.actors.manager, { page: 1, withSent: false });
    expect(watched?.counts).toEqual({ waiting: 1, failed: 2, sent: 1 });
    expect(watched?.mails).toHaveLength(3);
  });

  it("name the office an address belongs to", async () => {
    await outbox("Treffen", { meetingId, ...BOUNCED, to: "sieler@stendal.example" });
    const watched = await listWatchedMails(network.actors.manager, { page: 1, withSent: false });
    expect(watched?.mails[0]?.office).toMatch(/, Stendal$/);
  });

  it("are not for a mayor", async () => {
    await outbox("Treffen", { meetingId, ...BOUNCED });
    await expect(
      retryFailed(network.actors.mayor, { formKey: randomUUID() }),
    ).rejects.toMatchObject({ reason: "forbidden" });
  });
});
