import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cancelPoll } from "@/lib/polls/cancel-poll";
import { castVote } from "@/lib/polls/cast-vote";
import { enterVote } from "@/lib/polls/enter-vote";
import { remindCities } from "@/lib/polls/remind-cities";
import { tendPolls } from "@/lib/polls/tend-polls";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { openedPoll, pollMails, voteOf } from "@/lib/testing/polls";

/** The deadline is the 18th of December. */
const on = (day: number, time = "08:00") => new Date(`2026-12-${day}T${time}:00Z`);

let network: Network;
let poll: string;

beforeEach(async () => {
  network = await buildNetwork();
  poll = await openedPoll(network);
  await castVote(network.actors.mayor, await voteOf(poll, network.cities.stendal), NOW);
});

const reminded = async () => (await pollMails("reminder")).length;
const toFive = 5;

describe("reminders in time before the deadline", () => {
  it("go three days and one day before, only to cities that have not answered", async () => {
    await tendPolls(on(14));
    expect(await reminded()).toBe(0);
    await tendPolls(on(15));
    expect(await reminded()).toBe(toFive);
    expect((await pollMails("reminder")).map(({ to }) => to)).not.toContain(
      "sieler@stendal.example",
    );
    await tendPolls(on(15, "20:00"));
    await tendPolls(on(16));
    expect(await reminded()).toBe(toFive);
    await tendPolls(on(17));
    expect(await reminded()).toBe(2 * toFive);
    await tendPolls(on(18));
    expect(await reminded()).toBe(2 * toFive);
  });

  it("spare whoever has switched them off, also somebody without an account", async () => {
    const { lemgoOffice } = network.actors;
    await db.reminderOptOut.createMany({
      data: [
        { userId: lemgoOffice.userId, kind: "POLL" },
        { officialId: network.officials.parchimMayor.id, kind: "POLL" },
        { officialId: network.officials.schumacher.id, kind: "ANSWER" },
      ],
    });

    await tendPolls(on(15));

    expect((await pollMails("reminder")).map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "johannisson@parchim.example",
      "schumacher@gardelegen.example",
    ]);
  });

  it("say where they are switched off: to heads behind their link, to offices in the account", async () => {
    await tendPolls(on(15));
    const mails = await pollMails("reminder");
    const leadingTo = (place: string) =>
      mails.filter(({ content }) => JSON.stringify(content).includes(place)).map(({ to }) => to);

    const heads = leadingTo("/ballot#erinnerungen");
    expect(heads).toContain("buergermeister@parchim.example");
    expect([...heads, ...leadingTo("/account#erinnerungen")].toSorted()).toEqual(
      mails.map(({ to }) => to).toSorted(),
    );
  });

  it("go once when two servers run at once", async () => {
    await Promise.all([tendPolls(on(15)), tendPolls(on(15))]);
    expect(await reminded()).toBe(toFive);
    expect(await db.auditEvent.count({ where: { kind: "poll.reminded" } })).toBe(1);
  });

  it("after a standstill only the latest is made up for", async () => {
    await tendPolls(on(18));
    expect(await reminded()).toBe(toFive);
  });

  it("are spared where the cities were reminded by hand the same day", async () => {
    await remindCities(
      network.actors.manager,
      { formKey: crypto.randomUUID(), pollId: poll },
      on(15),
    );
    await tendPolls(on(15, "09:00"));
    expect(await reminded()).toBe(toFive);
  });

  it("do not follow at once on the first mail of a short poll", async () => {
    await db.datePoll.updateMany({ data: { answerBy: new Date("2026-11-25") } });
    await tendPolls(NOW);
    expect(await reminded()).toBe(0);
  });

  it("end with the poll", async () => {
    const formKey = crypto.randomUUID();
    await cancelPoll(network.actors.manager, { formKey, pollId: poll, reason: "Sturm" }, NOW);
    await tendPolls(on(15));
    expect(await reminded()).toBe(0);
  });
});

describe("when the deadline has passed", () => {
  it("the process managers are told the outcome once", async () => {
    await tendPolls(on(18, "21:00"));
    expect(await pollMails("ended")).toEqual([]);

    await Promise.all([tendPolls(on(19)), tendPolls(on(19))]);
    await tendPolls(on(20));

    const mails = await pollMails("ended");
    expect(mails).toHaveLength(2);
    expect(JSON.stringify(mails[0]?.content)).toContain("Eine von vier Städten hat geantwortet.");
  });

  it("and not again when the last answer comes by telephone", async () => {
    await tendPolls(on(19));
    for (const city of ["lemgo", "parchim", "gardelegen"] as const) {
      const vote = await voteOf(poll, network.cities[city]);
      await enterVote(network.actors.manager, vote, on(19));
    }
    expect(await pollMails("complete")).toEqual([]);
  });

  it("nothing is sent where all had answered in time", async () => {
    for (const city of ["lemgo", "parchim", "gardelegen"] as const) {
      const vote = await voteOf(poll, network.cities[city]);
      await enterVote(network.actors.manager, vote, NOW);
    }
    await tendPolls(on(19));
    expect(await pollMails("ended")).toEqual([]);
    expect(await pollMails("complete")).toHaveLength(2);
  });
});
