import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { correctAppeal } from "@/lib/appeals/correct-appeal";
import { listResponses } from "@/lib/appeals/list-responses";
import { listEndorsingCities, listOwnResponses, readAppeal } from "@/lib/appeals/queries";
import type { AnswerAppeal } from "@/lib/appeals/schema";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import { db } from "@/lib/db";
import { appealText, draft, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
});

function say(cityId: string, answer: AnswerAppeal["answer"], revision?: number): AnswerAppeal {
  return { formKey: randomUUID(), appealId: appeal.id, cityId, answer, revision };
}

function response(cityId: string) {
  return db.appealResponse.findUniqueOrThrow({
    where: { appealId_cityId: { appealId: appeal.id, cityId } },
  });
}

describe("a city", () => {
  it("supports the appeal through its mayor, and its name becomes public", async () => {
    const { stendal } = network.cities;
    await answerAppeal(network.actors.mayor, say(stendal.id, "ENDORSED"), NOW);

    expect(await response(stendal.id)).toMatchObject({
      answer: "ENDORSED",
      answeredAt: NOW,
      readAt: NOW,
      onBehalfOf: null,
      revision: 1,
      answeredById: network.actors.mayor.userId,
    });
    expect(await listEndorsingCities(appeal.id)).toEqual([
      { name: "Stendal", slug: "stendal", revision: 1, pledge: null },
    ]);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      counts: { addressed: 5, endorsed: 1, open: 4 },
    });
  });

  it("says through its office, on behalf of the mayor, that it has read it", async () => {
    const { lemgo } = network.cities;
    await answerAppeal(network.actors.lemgoOffice, say(lemgo.id, "READ"), NOW);

    expect(await response(lemgo.id)).toMatchObject({
      answer: null,
      readAt: NOW,
      onBehalfOf: "Bürgermeister Baier",
    });
    expect(await db.auditEvent.findFirst({ where: { kind: "appeal.read" } })).toMatchObject({
      actorId: network.actors.lemgoOffice.userId,
      onBehalfOfId: network.officials.baier.id,
      details: { cityId: lemgo.id, answer: "READ", revision: 1 },
    });
    expect(await listEndorsingCities(appeal.id)).toEqual([]);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({ counts: { read: 1, open: 4 } });
  });

  it("changes its answer and takes it back", async () => {
    const { stendal } = network.cities;
    const { mayor, office } = network.actors;
    await answerAppeal(mayor, say(stendal.id, "ENDORSED"), NOW);
    await answerAppeal(office, say(stendal.id, "DECLINED"), NOW);
    expect(await response(stendal.id)).toMatchObject({
      answer: "DECLINED",
      onBehalfOf: "Oberbürgermeister Sieler",
    });
    expect(await listEndorsingCities(appeal.id)).toEqual([]);

    await answerAppeal(mayor, say(stendal.id, "REVOKED"), NOW);
    expect(await response(stendal.id)).toMatchObject({
      answer: null,
      answeredAt: null,
      readAt: null,
      answeredById: null,
      revision: null,
    });
    expect(await db.auditEvent.count({ where: { kind: "appeal.answered" } })).toBe(3);
  });

  it("answers once with a double click", async () => {
    const input = say(network.cities.stendal.id, "ENDORSED");
    await Promise.all([
      answerAppeal(network.actors.mayor, input, NOW),
      answerAppeal(network.actors.mayor, input, NOW),
    ]);
    expect(await db.auditEvent.count({ where: { kind: "appeal.answered" } })).toBe(1);
  });

  it("has agreed to the text that stood on its page, not to one it has not seen", async () => {
    const { zoselMohr, mayor } = network.actors;
    const change = {
      ...appealText(),
      body: "neu",
      formKey: randomUUID(),
      appealId: appeal.id,
      version: 2,
      change: "TYPO" as const,
      tellCities: false,
    };
    await correctAppeal(zoselMohr, change, NOW);
    await answerAppeal(mayor, say(network.cities.stendal.id, "ENDORSED", 1), NOW);
    expect(await response(network.cities.stendal.id)).toMatchObject({ revision: 1 });
    await answerAppeal(mayor, say(network.cities.stendal.id, "ENDORSED", 99), NOW);
    expect(await response(network.cities.stendal.id)).toMatchObject({ revision: 2 });
  });

  it("sees its own answer only", async () => {
    await answerAppeal(network.actors.mayor, say(network.cities.stendal.id, "DECLINED"), NOW);
    expect(await listOwnResponses(network.actors.lemgoMayor, appeal.id)).toMatchObject([
      { cityId: network.cities.lemgo.id, answer: null },
    ]);
    expect(await listOwnResponses(network.actors.manager, appeal.id)).toEqual([]);
  });
});

describe("refusals", () => {
  it.each(["lemgoMayor", "manager", "zoselMohr", "programmeOffice", "outsider", "former"] as const)(
    "%s cannot answer for Stendal",
    async (who) => {
      const input = say(network.cities.stendal.id, "ENDORSED");
      await expect(answerAppeal(network.actors[who], input, NOW)).rejects.toThrow("forbidden");
      expect(await response(network.cities.stendal.id)).toMatchObject({
        answer: null,
        readAt: null,
      });
    },
  );

  it("a city the appeal was not addressed to has nothing to answer", async () => {
    await db.appealResponse.deleteMany({ where: { cityId: network.cities.stendal.id } });
    await expect(
      answerAppeal(network.actors.mayor, say(network.cities.stendal.id, "ENDORSED"), NOW),
    ).rejects.toThrow("notFound");
  });

  it("a draft cannot be answered", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    const input = { ...say(network.cities.stendal.id, "ENDORSED"), appealId: id };
    await expect(answerAppeal(network.actors.mayor, input, NOW)).rejects.toThrow("notFound");
  });

  it("a withdrawn appeal takes no more answers", async () => {
    await withdrawAppeal(
      network.actors.zoselMohr,
      { formKey: randomUUID(), appealId: appeal.id, version: 2, reason: "Erledigt." },
      NOW,
    );
    await expect(
      answerAppeal(network.actors.mayor, say(network.cities.stendal.id, "ENDORSED"), NOW),
    ).rejects.toThrow("withdrawn");
  });
});

describe("who follows the responses", () => {
  it("sees each city with its answer, by state and by federal state", async () => {
    await answerAppeal(network.actors.mayor, say(network.cities.stendal.id, "ENDORSED"), NOW);
    await answerAppeal(network.actors.lemgoOffice, say(network.cities.lemgo.id, "READ"), NOW);
    const list = (filter: object) =>
      listResponses(network.actors.programmeOffice, appeal.id, { page: 1, ...filter });
    const names = async (filter: object) => (await list(filter)).responses.map(({ city }) => city);

    expect(await names({})).toEqual(["Aachen", "Gardelegen", "Lemgo", "Parchim", "Stendal"]);
    expect(await names({ status: "endorsed" })).toEqual(["Stendal"]);
    expect(await names({ status: "read" })).toEqual(["Lemgo"]);
    expect(await names({ status: "open" })).toEqual(["Aachen", "Gardelegen", "Parchim"]);
    expect(await names({ federalState: "ST" })).toEqual(["Gardelegen", "Stendal"]);
    expect(await names({ federalState: "ST", status: "open" })).toEqual(["Gardelegen"]);
    expect(await names({ page: 2 })).toEqual([]);
  });

  it.each(["mayor", "office", "manager", "former"] as const)("is not %s", async (who) => {
    await expect(listResponses(network.actors[who], appeal.id, { page: 1 })).rejects.toThrow(
      "forbidden",
    );
  });
});
