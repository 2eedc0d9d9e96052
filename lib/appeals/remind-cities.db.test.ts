import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { remindCities } from "@/lib/appeals/remind-cities";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import { db } from "@/lib/db";
import { draft, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const IN_A_WEEK = new Date("2026-11-30T08:00:00Z");
const IN_TWO_WEEKS = new Date("2026-12-07T08:00:00Z");
const IN_THREE_WEEKS = new Date("2026-12-14T08:00:00Z");

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
  await db.outboxMail.deleteMany();
});

function remind(now: Date, actor = network.actors.zoselMohr) {
  return remindCities(actor, { formKey: randomUUID(), appealId: appeal.id }, now);
}

async function say(answer: "ENDORSED" | "READ" | "DECLINED"): Promise<void> {
  const input = { formKey: randomUUID(), appealId: appeal.id, answer, revision: 1 };
  await answerAppeal(network.actors.mayor, { ...input, cityId: network.cities.stendal.id }, NOW);
}

async function told(): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ select: { to: true }, orderBy: { to: "asc" } });
  return mails.map(({ to }) => to);
}

describe("a reminder of an appeal", () => {
  it.each(["ENDORSED", "READ", "DECLINED"] as const)(
    "goes to cities that said nothing, not to one that said %s",
    async (answer) => {
      await say(answer);
      const { cities } = await remind(IN_A_WEEK);
      expect(cities).toBe(4);
      const addresses = await told();
      expect(addresses).toContain("baier@lemgo.example");
      expect(addresses.filter((address) => address.endsWith("@stendal.example"))).toEqual([]);
      expect(await db.appeal.findFirst({ where: { id: appeal.id } })).toMatchObject({
        reminders: 1,
        remindedAt: IN_A_WEEK,
      });
    },
  );

  it("goes out twice at most, a week apart, and the second says that it is the last", async () => {
    await expect(remind(new Date("2026-11-29T22:00:00Z"))).rejects.toThrow("tooEarlyToRemind");
    await remind(IN_A_WEEK);
    await expect(remind(new Date("2026-12-06T22:00:00Z"))).rejects.toThrow("tooEarlyToRemind");
    await remind(IN_TWO_WEEKS);
    await expect(remind(IN_THREE_WEEKS)).rejects.toThrow("remindedTwice");

    const mails = await db.outboxMail.findMany({
      where: { to: "baier@lemgo.example" },
      select: { content: true },
      orderBy: { createdAt: "asc" },
    });
    const [first, second] = mails.map(({ content }) => JSON.stringify(content));
    expect(mails).toHaveLength(2);
    expect(first).not.toContain("letzte Erinnerung");
    expect(second).toContain("letzte Erinnerung");
  });

  it("goes out once when two spokespersons click at once", async () => {
    const outcomes = await Promise.allSettled([remind(IN_A_WEEK), remind(IN_A_WEEK)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const addresses = await told();
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("is not sent for a draft, a withdrawn appeal, or where everybody has spoken", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    const ofDraft = { formKey: randomUUID(), appealId: id };
    await expect(remindCities(network.actors.zoselMohr, ofDraft, IN_A_WEEK)).rejects.toThrow(
      "notFound",
    );

    await db.appealResponse.updateMany({
      where: { appealId: appeal.id },
      data: { readAt: NOW, answeredVia: "SIGNED_IN" },
    });
    await expect(remind(IN_A_WEEK)).rejects.toThrow("nobodyToRemind");

    const reason = "Das Ziel ist erreicht.";
    const withdrawal = { formKey: randomUUID(), appealId: appeal.id, version: 2, reason };
    await withdrawAppeal(network.actors.zoselMohr, withdrawal, NOW);
    await db.outboxMail.deleteMany();
    await expect(remind(IN_A_WEEK)).rejects.toThrow("withdrawn");
    expect(await told()).toEqual([]);
  });

  it("is the spokesperson's alone", async () => {
    for (const actor of [network.actors.mayor, network.actors.programmeOffice]) {
      await expect(remind(IN_A_WEEK, actor)).rejects.toThrow("forbidden");
    }
    expect(await told()).toEqual([]);
  });
});
