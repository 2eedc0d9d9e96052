import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { entityTag } from "@/lib/feeds/freshness";
import { readFeed } from "@/lib/feeds/read-feed";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { agreedInLemgo, entriesAt, pollWithVotes, subscribed, titlesAt } from "@/lib/testing/feeds";
import { editInput, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const TITLE = "Austausch der Verwaltungsspitzen";
const POLL = "Terminabstimmung: Sommertreffen";
const JUNE = new Date("2027-06-08T08:00:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

describe("who sees what in their calendar", () => {
  const due = "Fällig: Ehrenamtskarte";
  const everything = [TITLE, POLL, due];

  it.each<[string, (actors: Network["actors"]) => Actor, string[]]>([
    ["the mayor whose city agreed to something", (all) => all.lemgoMayor, everything],
    ["the office of that city", (all) => all.lemgoOffice, everything],
    ["the process manager of that city", (all) => all.lemgoManager, everything],
    ["the mayor of another city of the circle", (all) => all.mayor, [TITLE, POLL]],
    ["a process manager of another city", (all) => all.manager, [TITLE, POLL]],
    ["a spokesperson without a city", (all) => all.spokesperson, []],
    ["the programme office, which has no seat anywhere", (all) => all.programmeOffice, []],
    ["a mayor outside the circle", (all) => all.outsider, []],
    ["somebody whose mandate has ended", (all) => all.former, []],
  ])("%s", async (_, choose, titles) => {
    await scheduledMeeting(network);
    await pollWithVotes(network, JUNE);
    await agreedInLemgo(network);

    expect(await titlesAt(await subscribed(choose(network.actors)))).toEqual(titles);
  });

  it("is judged anew at each request: a mandate that ends takes everything along", async () => {
    await scheduledMeeting(network);
    const token = await subscribed(network.actors.lemgoOffice);
    expect(await titlesAt(token)).toEqual([TITLE]);

    await db.mandate.updateMany({
      where: { userId: network.actors.lemgoOffice.userId },
      data: { endsAt: NOW },
    });

    expect(await titlesAt(token)).toEqual([]);
  });

  it("is nothing at all once somebody is blocked", async () => {
    const token = await subscribed(network.actors.mayor);
    await db.user.updateMany({
      where: { id: network.actors.mayor.userId },
      data: { blockedAt: NOW },
    });

    expect(await readFeed(token, NOW)).toBeNull();
  });

  it("names nobody and gives no address away", async () => {
    await scheduledMeeting(network);
    const text = await readFeed(await subscribed(network.actors.mayor), NOW);

    for (const name of ["Sieler", "Baier", "Schumacher", "stendal.example", "ATTENDEE"]) {
      expect(text).not.toContain(name);
    }
  });
});

describe("the calendar as a whole", () => {
  it("is the same text while nothing changes, and another when a meeting moves", async () => {
    const id = await scheduledMeeting(network);
    await pollWithVotes(network, JUNE);
    await agreedInLemgo(network);
    const token = await subscribed(network.actors.mayor);
    const tag = async (now: Date) => entityTag((await readFeed(token, now)) ?? "");

    const before = await tag(NOW);
    expect(await tag(new Date("2026-11-30T17:45:12Z"))).toBe(before);

    const startsAt = new Date("2026-12-17T09:00:00Z");
    await editMeeting(network.actors.manager, editInput(network, id, { startsAt }), NOW);

    expect(await tag(NOW)).not.toBe(before);
    const [moved] = await entriesAt(token);
    expect(moved?.startDate.toJSDate()).toEqual(startsAt);
    expect(moved?.sequence).toBe(1);
  });

  it("takes six statements, however much stands in it", async () => {
    const token = await subscribed(network.actors.lemgoMayor);
    for (let number = 0; number < 4; number++) {
      const startsAt = new Date(JUNE.getTime() + number * 86_400_000);
      await scheduledMeeting(network, { startsAt, answerBy: null });
      await pollWithVotes(network, startsAt, [[network.cities.lemgo, "YES"]]);
      await agreedInLemgo(network);
    }

    expect(await titlesAt(token)).toHaveLength(12);
    expect(await countStatements(() => readFeed(token, NOW))).toBe(6);
  });

  it("has room for hundreds of meetings", async () => {
    const { circle, actors, officials } = network;
    const ids = Array.from({ length: 300 }, () => crypto.randomUUID());
    await db.meeting.createMany({
      data: ids.map((id, number) => ({
        id,
        circleId: circle.id,
        title: `Treffen ${number}`,
        startsAt: new Date(JUNE.getTime() + number * 86_400_000),
        durationMinutes: 90,
        format: "DIGITAL" as const,
        createdById: actors.manager.userId,
        invitedAt: NOW,
      })),
    });
    await db.attendance.createMany({
      data: ids.flatMap((meetingId) =>
        [officials.sieler, officials.baier].map((official) => ({
          meetingId,
          officialId: official.id,
          invitedAt: NOW,
        })),
      ),
    });
    const token = await subscribed(actors.mayor);
    expect(await titlesAt(token)).toHaveLength(300);
    expect(await countStatements(() => readFeed(token, NOW))).toBe(6);
  });
});

it("an unknown address opens nothing, nor does one of an earlier secret", async () => {
  const token = await subscribed(network.actors.mayor);
  expect(await readFeed("x", NOW)).toBeNull();
  expect(await readFeed(`${token}x`, NOW)).toBeNull();

  await db.calendarFeed.updateMany({ data: { tokenHash: "of another secret" } });

  expect(await readFeed(token, NOW)).toBeNull();
});
