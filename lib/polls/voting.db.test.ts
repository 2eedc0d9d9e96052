import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { castVote } from "@/lib/polls/cast-vote";
import { enterVote } from "@/lib/polls/enter-vote";
import { voteByLink } from "@/lib/polls/vote-by-link";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  ballotOf,
  ballotToken,
  guestVoteOf,
  openedPoll,
  pollOf,
  voteOf,
} from "@/lib/testing/polls";

const LATER = new Date("2026-11-24T08:12:00Z");
const AFTER_DEADLINE = new Date("2026-12-19T08:00:00Z");

let network: Network;
let poll: string;

beforeEach(async () => {
  network = await buildNetwork();
  poll = await openedPoll(network);
});

const said = async (city: { id: string }) =>
  (await ballotOf(poll, city)).votes.map(({ vote }) => vote);

describe("a city votes", () => {
  it("its mayor for herself", async () => {
    const { gardelegen } = network.cities;

    await castVote(
      network.actors.gardelegenMayor,
      await voteOf(poll, gardelegen, ["YES", "IF_NEED_BE", "NO"], { comment: "Vormittags gern." }),
      LATER,
    );

    expect(await said(gardelegen)).toEqual(["YES", "IF_NEED_BE", "NO"]);
    expect(await ballotOf(poll, gardelegen)).toMatchObject({
      answeredAt: LATER,
      answeredById: network.actors.gardelegenMayor.userId,
      answeredOnBehalf: false,
      answeredVia: "SIGNED_IN",
      comment: "Vormittags gern.",
      version: 2,
    });
  });

  it("its office on behalf of the mayor, and the log says so without names", async () => {
    const { lemgo } = network.cities;

    await castVote(network.actors.lemgoOffice, await voteOf(poll, lemgo), LATER);

    const ballot = await ballotOf(poll, lemgo);
    expect(ballot).toMatchObject({ answeredOnBehalf: true, answeredVia: "SIGNED_IN" });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "poll.voted" } });
    expect(event).toMatchObject({
      subjectId: ballot.id,
      actorId: network.actors.lemgoOffice.userId,
      onBehalfOfId: network.officials.baier.id,
      details: { pollId: poll, cityId: lemgo.id, via: "SIGNED_IN" },
    });
  });

  it("by the link from the mail, as the office with a name", async () => {
    const { parchim } = network.cities;
    const vote = await guestVoteOf(poll, parchim, ["NO", "YES", "NO"], {
      answeredBy: "OFFICE",
      answeredByName: "Robin Vorzimmer",
    });

    await voteByLink(await ballotToken(poll, parchim), vote, LATER);

    expect(await said(parchim)).toEqual(["NO", "YES", "NO"]);
    expect(await ballotOf(poll, parchim)).toMatchObject({
      answeredById: null,
      answeredByName: "Robin Vorzimmer",
      answeredOnBehalf: true,
      answeredVia: "GUEST_LINK",
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "poll.voted" } });
    expect(event.onBehalfOfId).toBe(network.officials.parchimMayor.id);
    expect(JSON.stringify(event.details)).not.toContain("Robin");
  });

  it("on the telephone, entered by the process manager even after the deadline", async () => {
    const { parchim } = network.cities;

    await enterVote(network.actors.manager, await voteOf(poll, parchim), AFTER_DEADLINE);

    expect(await ballotOf(poll, parchim)).toMatchObject({
      answeredById: network.actors.manager.userId,
      answeredOnBehalf: true,
      answeredVia: "TELEPHONE",
    });
  });

  it("changes its mind until the deadline", async () => {
    const { stendal } = network.cities;
    await castVote(network.actors.mayor, await voteOf(poll, stendal), NOW);

    await castVote(network.actors.mayor, await voteOf(poll, stendal, ["NO", "NO", "YES"]), LATER);

    expect(await said(stendal)).toEqual(["NO", "NO", "YES"]);
  });

  it("sends a form twice and is counted once", async () => {
    const vote = await voteOf(poll, network.cities.stendal);

    await Promise.all([
      castVote(network.actors.mayor, vote, LATER),
      castVote(network.actors.mayor, vote, LATER),
    ]);

    expect(await db.auditEvent.count({ where: { kind: "poll.voted" } })).toBe(1);
  });

  it("mayor and office at once: the second sees what the first said and loses nothing", async () => {
    const { stendal } = network.cities;
    const own = await voteOf(poll, stendal, ["YES", "NO", "NO"], { comment: "Gern früh." });
    const offices = { ...own, formKey: crypto.randomUUID() };

    const outcomes = await Promise.allSettled([
      castVote(network.actors.mayor, own, LATER),
      castVote(network.actors.office, offices, LATER),
    ]);

    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      reason: {
        reason: "outdated",
        version: 2,
        theirs: { "votes.0.vote": "ja", "votes.1.vote": "nein", comment: "Gern früh." },
      },
    });
  });
});

describe("a vote is refused and changes nothing", () => {
  it("after the deadline, by whoever is not the process manager", async () => {
    const { stendal, parchim } = network.cities;
    const token = await ballotToken(poll, parchim);

    await expect(
      castVote(network.actors.mayor, await voteOf(poll, stendal), AFTER_DEADLINE),
    ).rejects.toMatchObject({ reason: "pollDeadlinePassed" });
    await expect(
      voteByLink(token, await guestVoteOf(poll, parchim, ["YES"]), AFTER_DEADLINE),
    ).rejects.toMatchObject({ reason: "pollDeadlinePassed" });
    expect(await db.ballotVote.count()).toBe(0);
  });

  it("for another city", async () => {
    const vote = await voteOf(poll, network.cities.lemgo);
    await expect(castVote(network.actors.mayor, vote, LATER)).rejects.toMatchObject({
      reason: "notFound",
    });
  });

  it("to a date of another poll", async () => {
    const other = await pollOf(await openedPoll(network));
    const vote = await voteOf(poll, network.cities.stendal, [], {
      votes: [{ dateId: other.dates[0]?.id ?? "", vote: "YES" }],
    });
    await expect(castVote(network.actors.mayor, vote, LATER)).rejects.toMatchObject({
      reason: "notFound",
    });
  });

  it.each(["mayor", "office", "programmeOffice"] as const)(
    "as a telephone answer from %s",
    async (who) => {
      const vote = await voteOf(poll, network.cities.stendal);
      await expect(enterVote(network.actors[who], vote, LATER)).rejects.toMatchObject({
        reason: "forbidden",
      });
    },
  );

  it("as a telephone answer from somebody who does not see the poll", async () => {
    const vote = await voteOf(poll, network.cities.stendal);
    await expect(enterVote(network.actors.outsider, vote, LATER)).rejects.toMatchObject({
      reason: "notFound",
    });
  });

  it.each(["", "x", "../../etc", "a".repeat(3000)])("behind an unknown link %j", async (token) => {
    const vote = await guestVoteOf(poll, network.cities.parchim, ["YES"]);
    await expect(voteByLink(token, vote, LATER)).rejects.toMatchObject({ reason: "linkInvalid" });
  });

  it("behind a revoked or expired link", async () => {
    const { parchim } = network.cities;
    const token = await ballotToken(poll, parchim);
    const vote = await guestVoteOf(poll, parchim, ["YES"]);
    const muchLater = new Date("2028-01-01T08:00:00Z");
    await expect(voteByLink(token, vote, muchLater)).rejects.toMatchObject({
      reason: "linkInvalid",
    });
    await db.guestLink.updateMany({ data: { revokedAt: NOW } });
    await expect(voteByLink(token, vote, LATER)).rejects.toMatchObject({ reason: "linkInvalid" });
    expect(await db.ballotVote.count()).toBe(0);
  });
});
