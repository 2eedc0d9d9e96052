import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { db } from "@/lib/db";
import { remindInvited } from "@/lib/reminders/remind-invited";
import { answerTo, attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  addressesOf,
  EVE,
  EVERYBODY,
  HOUR_BEFORE,
  mailsOf,
  WEEK_BEFORE_DEADLINE,
} from "@/lib/testing/reminders";

const IN_TWO_DAYS = new Date("2026-12-13T08:00:00Z");
const THREE_DAYS_BEFORE_DEADLINE = new Date("2026-12-01T08:00:00Z");

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  await db.outboxMail.deleteMany();
});

const reminders = () => mailsOf(meetingId);
const addressed = () => addressesOf(meetingId);

describe("who has not answered", () => {
  it("is reminded seven and three days before the deadline, with the link; the office has a copy", async () => {
    await answerInvitation(
      network.actors.mayor,
      await answerTo(meetingId, network.officials.sieler),
      NOW,
    );

    await remindInvited(new Date("2026-11-26T12:00:00Z"));
    expect(await reminders()).toEqual([]);

    await remindInvited(WEEK_BEFORE_DEADLINE);
    expect(await addressed()).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
    ]);
    const mail = (await reminders()).find(({ to }) => to === "baier@lemgo.example");
    expect(mail?.subject).toBe(
      "Ihre Antwort fehlt noch: Austausch der Verwaltungsspitzen, Dienstag, 15. Dezember 2026, 10:00 Uhr",
    );
    const { links } = await db.attendance.findFirstOrThrow({
      where: { meetingId, officialId: network.officials.baier.id },
      select: { links: { where: { revokedAt: null }, select: { id: true } } },
    });
    expect(JSON.stringify(mail?.content)).toContain(links[0]?.id);

    await remindInvited(THREE_DAYS_BEFORE_DEADLINE);
    expect(await reminders()).toHaveLength(10);
  });

  it("is shown as reminded; who has answered is not", async () => {
    await answerInvitation(
      network.actors.mayor,
      await answerTo(meetingId, network.officials.sieler),
      NOW,
    );
    await remindInvited(WEEK_BEFORE_DEADLINE);

    const { sieler, baier } = network.officials;
    expect((await attendanceOf(meetingId, baier)).remindedAt).toEqual(WEEK_BEFORE_DEADLINE);
    expect((await attendanceOf(meetingId, sieler)).remindedAt).toBeNull();
  });
});

describe("before the meeting", () => {
  it.each([
    ["two days before", IN_TWO_DAYS, /^In 2 Tagen: /],
    ["on the eve at nine", EVE, /^Morgen: /],
    ["an hour before", HOUR_BEFORE, /^Um 10:00 Uhr: /],
  ])("everybody is reminded %s, with link and dial-in", async (_, moment, subject) => {
    await remindInvited(moment);

    const mails = await reminders();
    expect(mails.map(({ to }) => to).toSorted()).toEqual(EVERYBODY);
    for (const mail of mails) {
      expect(mail.subject).toMatch(subject);
      expect(JSON.stringify(mail.content)).toContain("https://video.example/runde");
      expect(JSON.stringify(mail.content)).toContain("030 123456");
    }
  });

  it("who declined is left in peace, who is represented is asked to pass it on", async () => {
    const { actors, officials } = network;
    const declined = await answerTo(meetingId, officials.sieler, { answer: "DECLINED" });
    await answerInvitation(actors.mayor, declined, NOW);
    const represented = await answerTo(meetingId, officials.baier, {
      answer: "REPRESENTED",
      representativeName: "Kim Muster",
      representativeOffice: "Amtsleiterin",
    });
    await answerInvitation(actors.lemgoMayor, represented, NOW);

    await remindInvited(EVE);

    expect(await addressed()).not.toContain("sieler@stendal.example");
    expect(await addressed()).not.toContain("kleefeldt@stendal.example");
    const text = async (to: string) =>
      JSON.stringify((await reminders()).find((mail) => mail.to === to)?.content);
    expect(await text("baier@lemgo.example")).toContain("Für Sie kommt Amtsleiterin Kim Muster.");
    expect(await text("schumacher@gardelegen.example")).toContain("Ihre Antwort fehlt noch.");
    expect(await text("schwaer-froehlich@lemgo.example")).not.toContain("Für Sie kommt");
  });

  it("each mail says where reminders are switched off: behind the link, for offices in the account", async () => {
    await remindInvited(EVE);
    for (const { to, content } of await reminders()) {
      const isOffice = /^(johannisson|kleefeldt|schwaer-froehlich)@/.test(to);
      const place = isOffice ? "/account#erinnerungen" : "/invitation#erinnerungen";
      expect(JSON.stringify(content)).toContain(place);
    }
  });

  it("spokesperson, programme office and process managers are not written to", async () => {
    await remindInvited(EVE);
    for (const to of await addressed()) expect(EVERYBODY).toContain(to);
  });
});

describe("each reminder leaves once", () => {
  it("when the job runs every five minutes", async () => {
    for (let minutes = 0; minutes < 60; minutes += 5)
      await remindInvited(new Date(EVE.getTime() + minutes * 60_000));
    expect(await reminders()).toHaveLength(7);
  });

  it("when two servers run it at once, and its links are good", async () => {
    await db.guestLink.deleteMany();
    await Promise.all([remindInvited(EVE), remindInvited(EVE)]);

    const mails = await reminders();
    expect(mails).toHaveLength(7);
    const good = await db.guestLink.findMany({ where: { revokedAt: null }, select: { id: true } });
    const said = mails.map(({ content }) => JSON.stringify(content)).join();
    expect(good).toHaveLength(4);
    for (const { id } of good) expect(said).toContain(id);
  });

  it("after a standstill: the newest, and none once the meeting has begun", async () => {
    await remindInvited(new Date("2026-12-15T08:40:00Z"));
    const subjects = new Set((await reminders()).map(({ subject }) => subject));
    expect([...subjects]).toEqual(["Um 10:00 Uhr: Austausch der Verwaltungsspitzen"]);

    await db.outboxMail.deleteMany();
    await remindInvited(new Date("2026-12-15T09:00:00Z"));
    expect(await reminders()).toEqual([]);
  });
});
