import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { addDate } from "@/lib/polls/add-date";
import { cancelPoll } from "@/lib/polls/cancel-poll";
import { castVote } from "@/lib/polls/cast-vote";
import { decideCounter } from "@/lib/polls/decide-counter";
import { moveDeadline } from "@/lib/polls/move-deadline";
import { remindCities } from "@/lib/polls/remind-cities";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ballotOf, DATES, openedPoll, pollMails, pollOf, voteOf } from "@/lib/testing/polls";

const LATER = new Date("2026-11-24T08:12:00Z");
const NEXT_DAY = new Date("2026-11-25T08:12:00Z");
const FOURTEENTH = new Date("2027-06-14T08:00:00Z");

let network: Network;
let poll: string;

beforeEach(async () => {
  network = await buildNetwork();
  poll = await openedPoll(network);
  await castVote(network.actors.mayor, await voteOf(poll, network.cities.stendal), NOW);
});

const key = () => crypto.randomUUID();

describe("one more date", () => {
  const add = (startsAt = FOURTEENTH) =>
    addDate(network.actors.manager, { formKey: key(), pollId: poll, startsAt }, LATER);

  it("is put before all cities; what they have said stays", async () => {
    await add();

    expect((await pollOf(poll)).dates).toHaveLength(4);
    expect((await ballotOf(poll, network.cities.stendal)).votes).toHaveLength(3);
    const mails = await pollMails("added");
    expect(mails).toHaveLength(7);
    const stendal = mails.find(({ to }) => to === "sieler@stendal.example");
    expect(JSON.stringify(stendal?.content)).toContain("(bisher: ja)");
  });

  it("asks for a new answer even where all had answered, and tells of it again", async () => {
    const { lemgo, parchim, gardelegen } = network.cities;
    const { lemgoMayor, parchimOffice, gardelegenMayor } = network.actors;
    await castVote(lemgoMayor, await voteOf(poll, lemgo), NOW);
    await castVote(parchimOffice, await voteOf(poll, parchim), NOW);
    await castVote(gardelegenMayor, await voteOf(poll, gardelegen), NOW);
    expect(await pollOf(poll)).toMatchObject({ completedAt: NOW });

    await add();

    expect(await pollOf(poll)).toMatchObject({ completedAt: null });
  });

  it.each([
    ["twice", DATES[0], "dateTwice"],
    ["in the past", new Date("2026-01-01T09:00:00Z"), "inThePast"],
  ])("is refused %s", async (_, startsAt, reason) => {
    await expect(add(startsAt)).rejects.toMatchObject({ reason });
    expect((await pollOf(poll)).dates).toHaveLength(3);
  });
});

describe("a counter-proposal", () => {
  let counterId: string;

  beforeEach(async () => {
    const { gardelegen } = network.cities;
    const vote = await voteOf(poll, gardelegen, ["NO", "NO", "NO"], { counter: FOURTEENTH });
    await castVote(network.actors.gardelegenMayor, vote, NOW);
    counterId = (await ballotOf(poll, gardelegen)).counterProposals[0]?.id ?? "";
  });

  const decide = (intent: "accept" | "decline") =>
    decideCounter(network.actors.manager, { formKey: key(), counterId, intent }, LATER);

  it("that is accepted becomes a date for all", async () => {
    await decide("accept");

    expect((await pollOf(poll)).dates.map(({ startsAt }) => startsAt)).toContainEqual(FOURTEENTH);
    expect(await pollMails("added")).toHaveLength(7);
    expect(await db.counterProposal.findFirst()).toMatchObject({
      acceptedAt: LATER,
      decidedById: network.actors.manager.userId,
    });
  });

  it("that is declined changes no date, and only its city hears of it", async () => {
    await decide("decline");

    expect((await pollOf(poll)).dates).toHaveLength(3);
    const mails = await pollMails("counterDeclined");
    expect(mails.map(({ to }) => to)).toEqual(["schumacher@gardelegen.example"]);
  });

  it("is decided once, also by two managers at once", async () => {
    const by = (who: "manager" | "lemgoManager", intent: "accept" | "decline") =>
      decideCounter(network.actors[who], { formKey: key(), counterId, intent }, LATER);

    const outcomes = await Promise.allSettled([
      by("manager", "accept"),
      by("lemgoManager", "decline"),
    ]);

    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { reason: "alreadyDecided" } }]);
  });

  it("is not for the city itself to decide", async () => {
    const input = { formKey: key(), counterId, intent: "accept" } as const;
    await expect(decideCounter(network.actors.gardelegenMayor, input, LATER)).rejects.toMatchObject(
      { reason: "forbidden" },
    );
    await expect(decideCounter(network.actors.outsider, input, LATER)).rejects.toMatchObject({
      reason: "notFound",
    });
  });
});

describe("the deadline", () => {
  const move = (day: string, version = 1) =>
    moveDeadline(
      network.actors.manager,
      { formKey: key(), pollId: poll, version, answerBy: new Date(day) },
      LATER,
    );

  it("can be moved, and only those who have not answered are told", async () => {
    await move("2027-01-15");

    expect(await pollOf(poll)).toMatchObject({ answerBy: new Date("2027-01-15"), version: 2 });
    const mails = await pollMails("deadline");
    expect(mails.map(({ to }) => to)).not.toContain("sieler@stendal.example");
    expect(mails.map(({ to }) => to)).toContain("baier@lemgo.example");
  });

  it("of somebody who was faster is shown", async () => {
    await move("2027-01-15");
    await expect(move("2027-01-20")).rejects.toMatchObject({
      reason: "outdated",
      theirs: { answerBy: "15. Januar 2027" },
      version: 2,
    });
  });

  it.each([
    ["2026-11-23", "deadlinePassed"],
    ["2027-06-02", "deadlineLate"],
  ])("cannot be %s: %s", async (day, reason) => {
    await expect(move(day)).rejects.toMatchObject({ reason });
    expect(await pollMails("deadline")).toEqual([]);
  });
});

describe("reminding by hand", () => {
  const remind = (now = LATER) =>
    remindCities(network.actors.manager, { formKey: key(), pollId: poll }, now);

  it("writes only to cities that have not answered", async () => {
    await remind();

    const addresses = (await pollMails("reminder")).map(({ to }) => to);
    expect(addresses).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
    ]);
  });

  it("goes once a day, also when two managers press at once", async () => {
    const outcomes = await Promise.allSettled([remind(), remind()]);

    expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { reason: "remindedToday" } },
    ]);
    expect(await pollMails("reminder")).toHaveLength(5);
    await remind(NEXT_DAY);
    expect(await pollMails("reminder")).toHaveLength(10);
  });

  it("is refused when nobody is missing, and leaves no trace", async () => {
    const { lemgo, parchim, gardelegen } = network.cities;
    await castVote(network.actors.lemgoMayor, await voteOf(poll, lemgo), NOW);
    await castVote(network.actors.parchimOffice, await voteOf(poll, parchim), NOW);
    await castVote(network.actors.gardelegenMayor, await voteOf(poll, gardelegen), NOW);

    await expect(remind()).rejects.toMatchObject({ reason: "nobodyToRemind" });
    expect(await pollOf(poll)).toMatchObject({ remindedAt: null });
  });
});

describe("cancelling", () => {
  const cancel = () =>
    cancelPoll(
      network.actors.manager,
      { formKey: key(), pollId: poll, reason: "Wahlkampf" },
      LATER,
    );

  it("tells every city why, once", async () => {
    const outcomes = await Promise.allSettled([cancel(), cancel()]);

    expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { reason: "pollClosed" } },
    ]);
    const mails = await pollMails("cancelled");
    expect(mails).toHaveLength(7);
    expect(JSON.stringify(mails[0]?.content)).toContain("Wahlkampf");
    expect(JSON.stringify(mails[0]?.content)).not.toContain("guestLinkId");
  });

  it("ends the voting", async () => {
    const vote = await voteOf(poll, network.cities.lemgo);
    await cancel();
    await expect(castVote(network.actors.lemgoMayor, vote, LATER)).rejects.toMatchObject({
      reason: "pollClosed",
    });
  });
});
