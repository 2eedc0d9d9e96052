import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { castVote } from "@/lib/polls/cast-vote";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { ballotOf, openedPoll, pollMails, pollOf, voteOf } from "@/lib/testing/polls";

const LATER = new Date("2026-11-24T08:12:00Z");

let network: Network;
let poll: string;

beforeEach(async () => {
  network = await buildNetwork();
  poll = await openedPoll(network);
});

const said = async (city: { id: string }) =>
  (await ballotOf(poll, city)).votes.map(({ vote }) => vote);

describe("when all have answered", () => {
  async function lastOneIsMissing() {
    const { stendal, lemgo, gardelegen } = network.cities;
    const { mayor, lemgoMayor, gardelegenMayor } = network.actors;
    await castVote(mayor, await voteOf(poll, stendal), NOW);
    await castVote(lemgoMayor, await voteOf(poll, lemgo, ["IF_NEED_BE", "YES", "YES"]), NOW);
    await castVote(gardelegenMayor, await voteOf(poll, gardelegen), NOW);
  }

  it("the process managers are told once, with the outcome, and not again after a change", async () => {
    await lastOneIsMissing();
    expect(await pollMails("complete")).toEqual([]);
    const { parchim } = network.cities;

    await castVote(network.actors.parchimOffice, await voteOf(poll, parchim), LATER);
    await castVote(
      network.actors.parchimOffice,
      await voteOf(poll, parchim, ["NO", "YES", "YES"]),
      LATER,
    );

    const mails = await pollMails("complete");
    expect(mails.map(({ to }) => to)).toEqual([
      "prozessmanagement@stendal.example",
      "zosel-mohr@freiwilligen-agentur.example",
    ]);
    const content = JSON.stringify(mails[0]?.content);
    expect(content).toContain("Alle vier Städte haben geantwortet.");
    expect(content).toContain("Dienstag, 8. Juni 2027, 10:00 Uhr: 4 ja");
    expect(await pollOf(poll)).toMatchObject({ completedAt: LATER });
  });

  it("the last two at the same moment: told once", async () => {
    const { stendal, lemgo, gardelegen, parchim } = network.cities;
    const { mayor, lemgoMayor, gardelegenMayor, parchimOffice } = network.actors;
    await castVote(mayor, await voteOf(poll, stendal), NOW);
    await castVote(lemgoMayor, await voteOf(poll, lemgo), NOW);
    const [one, other] = [await voteOf(poll, gardelegen), await voteOf(poll, parchim)];

    await Promise.all([
      castVote(gardelegenMayor, one, LATER),
      castVote(parchimOffice, other, LATER),
    ]);

    expect(await pollMails("complete")).toHaveLength(2);
  });
});

describe("a city proposes another date", () => {
  const FOURTEENTH = new Date("2027-06-14T08:00:00Z");

  it("which waits for the process managers, who are told", async () => {
    const { gardelegen } = network.cities;

    await castVote(
      network.actors.gardelegenMayor,
      await voteOf(poll, gardelegen, ["NO", "NO", "NO"], { counter: FOURTEENTH }),
      LATER,
    );

    expect((await ballotOf(poll, gardelegen)).counterProposals).toMatchObject([
      { startsAt: FOURTEENTH, acceptedAt: null, declinedAt: null },
    ]);
    const [mail] = await pollMails("counter");
    expect(JSON.stringify(mail?.content)).toContain("Montag, 14. Juni 2027, 10:00 Uhr");
    expect(await db.auditEvent.count({ where: { kind: "poll.counterProposed" } })).toBe(1);
  });

  it("twice, and it waits once", async () => {
    const { gardelegen } = network.cities;
    for (const _ of [1, 2]) {
      const vote = await voteOf(poll, gardelegen, ["NO", "NO", "NO"], { counter: FOURTEENTH });
      await castVote(network.actors.gardelegenMayor, vote, LATER);
    }
    expect((await ballotOf(poll, gardelegen)).counterProposals).toHaveLength(1);
  });

  it.each([
    ["that stands there already", new Date("2027-06-08T08:00:00Z"), "dateTwice"],
    ["that has passed", new Date("2026-06-08T08:00:00Z"), "inThePast"],
  ])("but not one %s", async (_, counter, reason) => {
    const { gardelegen } = network.cities;
    const vote = await voteOf(poll, gardelegen, ["NO", "NO", "NO"], { counter });
    await expect(castVote(network.actors.gardelegenMayor, vote, LATER)).rejects.toMatchObject({
      reason,
    });
    expect(await said(gardelegen)).toEqual([]);
  });
});
