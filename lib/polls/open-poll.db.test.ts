import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { openPoll } from "@/lib/polls/open-poll";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ballotOf, DATES, pollInput, pollMails, pollOf } from "@/lib/testing/polls";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const open = (changes = {}) => openPoll(network.actors.manager, pollInput(network, changes), NOW);

async function expectNothing() {
  expect(await db.datePoll.count()).toBe(0);
  expect(await db.outboxMail.count()).toBe(0);
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.formSubmission.count()).toBe(0);
}

describe("a process manager opens a poll", () => {
  it("every city of the circle gets a ballot and nothing is answered yet", async () => {
    const { id } = await open({ requiredCityIds: [network.cities.lemgo.id] });

    const poll = await pollOf(id);
    expect(poll.dates.map(({ startsAt }) => startsAt)).toEqual(DATES);
    expect(poll.ballots).toHaveLength(4);
    expect(poll.ballots.every(({ answeredAt }) => answeredAt === null)).toBe(true);
    expect(await ballotOf(id, network.cities.lemgo)).toMatchObject({ isRequired: true });
    expect(await ballotOf(id, network.cities.stendal)).toMatchObject({ isRequired: false });
    expect(await db.auditEvent.findMany()).toMatchObject([
      { kind: "poll.opened", subjectId: id, details: { dates: 3 } },
    ]);
  });

  it("writes to each head with a link of its own, and a copy to the offices", async () => {
    const { id } = await open();

    const mails = await pollMails("opened");
    expect(mails.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "kleefeldt@stendal.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
      "sieler@stendal.example",
    ]);
    expect(mails.every(({ pollId }) => pollId === id)).toBe(true);
    const links = new Set(
      JSON.stringify(mails.map(({ content }) => content)).match(
        /"path":"\/ballot"[^}]*"guestLinkId":"[^"]+/g,
      ),
    );
    expect(links.size).toBe(4);
  });

  it("the mail is complete in itself: all dates, hosts, deadline, the word to the cities", async () => {
    await open();

    const [mail] = await pollMails("opened");
    const content = JSON.stringify(mail?.content);
    for (const part of [
      "Dienstag, 1. Juni 2027, 10:00–11:30 Uhr",
      "Dienstag, 8. Juni 2027, 10:00–11:30 Uhr",
      "Dienstag, 15. Juni 2027, 10:00–11:30 Uhr",
      "Freiwilligen-Agentur Altmark e.V.",
      "18. Dezember 2026",
      "Der Sommer ist voll.",
      "https://video.example/runde",
    ])
      expect(content).toContain(part);
  });

  it("writes to the town hall where no head is known", async () => {
    await db.official.deleteMany({ where: { id: network.officials.parchimMayor.id } });

    await open();

    const mails = await pollMails("opened");
    expect(mails.map(({ to }) => to)).toContain("rathaus@parchim.example");
  });

  it("a double click opens one poll", async () => {
    const input = pollInput(network);
    const { manager } = network.actors;

    const [first, second] = await Promise.all([
      openPoll(manager, input, NOW),
      openPoll(manager, input, NOW),
    ]);

    expect(second).toEqual(first);
    expect(await db.datePoll.count()).toBe(1);
    expect(await pollMails("opened")).toHaveLength(7);
  });
});

describe("a poll is refused and leaves nothing behind", () => {
  it.each([
    ["a date in the past", { dates: [new Date("2026-11-01T09:00:00Z")] }, "inThePast"],
    ["the same date twice", { dates: [DATES[0], DATES[0]] }, "dateTwice"],
    ["a deadline that has passed", { answerBy: new Date("2026-11-22") }, "deadlinePassed"],
    ["a deadline after the first date", { answerBy: new Date("2027-06-02") }, "deadlineLate"],
    ["a body of no city of the circle", { hostBodyIds: [crypto.randomUUID()] }, "notFound"],
    ["a circle that does not exist", { circleId: crypto.randomUUID() }, "notFound"],
  ])("%s", async (_, changes, reason) => {
    await expect(open(changes)).rejects.toMatchObject({ reason });
    await expectNothing();
  });

  it("a required city that does not sit in the circle", async () => {
    await expect(open({ requiredCityIds: [network.cities.aachen.id] })).rejects.toMatchObject({
      reason: "notFound",
    });
    await expectNothing();
  });

  it.each(["mayor", "office", "spokesperson", "programmeOffice", "outsider", "former"] as const)(
    "from %s",
    async (who) => {
      await expect(openPoll(network.actors[who], pollInput(network), NOW)).rejects.toMatchObject({
        reason: "forbidden",
      });
      await expectNothing();
    },
  );
});
