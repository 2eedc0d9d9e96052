import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { forgetReturned } from "@/lib/replies/arrived";
import { attendanceOf, inviteHeads } from "@/lib/testing/attendances";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { BAIER } from "@/lib/testing/replies";

const RETURNED = new Date("2026-11-24T08:00:00Z");
const minutesLater = (minutes: number) => new Date(RETURNED.getTime() + minutes * 60_000);

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
  await db.attendance.updateMany({ data: { bouncedAt: RETURNED } });
});

const sentTo = (to: string, sentAt: Date) =>
  db.outboxMail.updateMany({ where: { meetingId, to }, data: { sentAt } });
const marked = async () =>
  (await attendanceOf(meetingId, network.officials.baier)).bouncedAt !== null;

it("whom a later mail reached is no longer marked, an hour after it was sent", async () => {
  await sentTo(BAIER.email, minutesLater(10));
  await forgetReturned(db, minutesLater(69));
  expect(await marked()).toBe(true);

  await forgetReturned(db, minutesLater(71));
  expect(await marked()).toBe(false);
  expect(await db.attendance.count({ where: { bouncedAt: RETURNED } })).toBe(3);
});

it("a mail sent before says nothing, nor one to somebody else", async () => {
  await sentTo(BAIER.email, minutesLater(-10));
  await sentTo("sieler@stendal.example", minutesLater(10));
  await forgetReturned(db, minutesLater(200));

  expect(await marked()).toBe(true);
});

it("a city's ballot is no longer marked either", async () => {
  const poll = await db.datePoll.create({
    data: {
      circleId: network.circle.id,
      title: "Wann?",
      durationMinutes: 90,
      format: "DIGITAL",
      answerBy: new Date("2026-12-01"),
      createdById: network.actors.manager.userId,
      ballots: { create: { cityId: network.cities.lemgo.id, bouncedAt: RETURNED } },
    },
    select: { id: true },
  });
  await db.outboxMail.updateMany({
    where: { to: BAIER.email },
    data: { pollId: poll.id, sentAt: minutesLater(10) },
  });
  await forgetReturned(db, minutesLater(200));

  expect(await db.ballot.findMany()).toMatchObject([{ bouncedAt: null }]);
});
