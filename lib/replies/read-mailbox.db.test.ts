import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { readMailbox } from "@/lib/replies/read-mailbox";
import { attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { PROGRAMS, type Program } from "@/lib/testing/calendar-programs/programs";
import { type ImapServer, startImapServer } from "@/lib/testing/imap-server";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { ARRIVED, BAIER, laidAside } from "@/lib/testing/replies";
import { startWire } from "@/lib/testing/wire";

let server: ImapServer;
let network: Network;
let meetingId: string;

beforeAll(async () => {
  server = await startImapServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  // What earlier tests left in the mailbox has been read.
  await readMailbox(() => ARRIVED, server.url);
  await db.incomingMail.deleteMany();
});

const read = (url = server.url, now = ARRIVED) => readMailbox(() => now, url);
const reply = (program: Program, partstat: "ACCEPTED" | "DECLINED" = "ACCEPTED") =>
  PROGRAMS[program]({ meetingId, attendee: BAIER, partstat });
const answer = async () => (await attendanceOf(meetingId, network.officials.baier)).answer;
const state = () => db.mailboxState.findFirstOrThrow();

describe("a reply in the mailbox", () => {
  it.each(Object.keys(PROGRAMS) as Program[])(
    "from %s is read, recorded and marked as seen",
    async (program) => {
      await server.deliver(reply(program));
      await read();

      expect(await answer()).toBe("ACCEPTED");
      expect(server.seen()).not.toContain(false);
      expect(await state()).toMatchObject({ readAt: ARRIVED, failingSince: null });
    },
  );

  it("is left where it is, and read once", async () => {
    const before = server.seen().length;
    await server.deliver(reply("google"));
    await read();
    await read();

    expect(server.seen()).toHaveLength(before + 1);
    expect(await db.incomingMail.count()).toBe(1);
  });

  it("is recorded once by two servers that read at the same time", async () => {
    await server.deliver(reply("apple"));
    await server.deliver("From: fremd@aachen.example\r\nSubject: Hallo\r\n\r\nGuten Tag\r\n");
    await Promise.all([read(), read(), read()]);

    expect(await db.incomingMail.count()).toBe(2);
    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(1);
    expect(await laidAside()).toEqual(["noCalendar"]);
  });
});

describe("a mailbox that is away", () => {
  it("is noted with its beginning, and nothing is lost when it is back", async () => {
    await server.deliver(reply("outlook"));
    await server.pause();
    const later = new Date(ARRIVED.getTime() + 60_000);
    await read();
    await read(server.url, later);
    expect(await state()).toMatchObject({ failingSince: ARRIVED, lastError: "ECONNREFUSED" });

    await server.resume();
    await read(server.url, later);
    expect(await answer()).toBe("ACCEPTED");
    expect(await state()).toMatchObject({ failingSince: null, lastError: null, readAt: later });
  });

  it("that does not take the password is noted as that", async () => {
    await read(server.url.replace("Kenn", "Falsch"));

    const states = await db.mailboxState.findMany();
    expect(states).toMatchObject([{ failingSince: ARRIVED, lastError: "AUTHENTICATIONFAILED" }]);
    expect(JSON.stringify(states.map(({ mailbox }) => mailbox))).not.toContain("Kenn");
  });

  it("that breaks off in the middle goes on where it stopped", async () => {
    const wire = await startWire(server.url);
    for (let n = 0; n < 20; n++)
      await server.deliver(reply("google", n % 2 ? "ACCEPTED" : "DECLINED"));
    const broken = read(wire.url);
    await expect.poll(() => db.incomingMail.count(), { interval: 5 }).toBeGreaterThan(2);
    wire.cut();
    await broken;
    wire.mend();
    expect((await state()).failingSince).toEqual(ARRIVED);

    await read(wire.url);
    await wire.stop();
    expect(await db.incomingMail.count()).toBe(20);
    expect((await state()).failingSince).toBeNull();
  });
});

describe("a server that dies between recording and marking", () => {
  it("has recorded the message, and it is not recorded again", async () => {
    await server.deliver(reply("thunderbird"));
    await read();
    const before = await state();
    // As if the record of how far it read had been lost with it.
    await db.mailboxState.update({
      where: { mailbox: before.mailbox },
      data: { lastUid: before.lastUid - 1n },
    });
    await read();

    expect(await db.incomingMail.count()).toBe(1);
    expect(await db.auditEvent.count({ where: { kind: "attendance.answered" } })).toBe(1);
    expect((await state()).lastUid).toBe(before.lastUid);
  });
});

it("takes a mailbox that counts anew from the beginning, and each message once", async () => {
  await server.deliver(reply("google"));
  await read();
  const before = await state();
  await server.recount();
  await server.deliver(reply("nextcloud", "DECLINED"));
  await read();

  const after = await state();
  expect(after.uidValidity).not.toBe(before.uidValidity);
  const replies = await db.incomingMail.findMany({ where: { kind: "REPLY", meetingId } });
  expect(replies).toHaveLength(2);
});

it("reads nothing and notes nothing where no mailbox is set", async () => {
  await db.mailboxState.deleteMany();
  await readMailbox(() => ARRIVED, "");

  expect(await db.mailboxState.count()).toBe(0);
});
