import { beforeEach, describe, expect, it } from "vitest";
import { dissolveCircle } from "@/lib/circles/dissolve-circle";
import { db } from "@/lib/db";
import { answerProposal } from "@/lib/proposals/answer-proposal";
import { proposeCircle } from "@/lib/proposals/propose-circle";
import { findProposal, listProposals } from "@/lib/proposals/queries";
import { stageOf } from "@/lib/proposals/rules";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { endInput } from "@/lib/testing/circles";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { proposalInput, yesOf } from "@/lib/testing/proposals";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const propose = async (changes = {}) => {
  const { id } = await proposeCircle(
    network.actors.lemgoMayor,
    proposalInput(network, changes),
    NOW,
  );
  return id;
};

const subjectsTo = async (to: string) =>
  (await db.outboxMail.findMany({ where: { to }, orderBy: { id: "asc" } })).map(
    ({ subject }) => subject,
  );

const circles = () =>
  db.exchangeCircle.findMany({
    where: { name: "Ehrenamt in der Fläche" },
    select: { id: true, foundedOn: true, members: { select: { cityId: true, joinedOn: true } } },
  });

describe("a proposal", () => {
  it("asks each town hall once; the mayor's own city has agreed with it", async () => {
    const id = await propose();
    const proposal = await findProposal(network.actors.outsider, id);
    expect(proposal && stageOf(proposal)).toBe("open");
    expect(proposal?.cities.map(({ city, agreedAt }) => [city.name, agreedAt !== null])).toEqual([
      ["Aachen", false],
      ["Lemgo", true],
      ["Stendal", false],
    ]);
    expect(await subjectsTo("ob@aachen.example")).toEqual([
      "Lemgo schlägt eine gemeinsame Runde vor",
    ]);
  });

  it("of an office is recorded on behalf of the mayor", async () => {
    const { id } = await proposeCircle(network.actors.lemgoOffice, proposalInput(network), NOW);
    const proposal = await findProposal(network.actors.lemgoOffice, id);
    expect(proposal?.onBehalfOf).toBe("Bürgermeister Baier");
  });

  it("of a process manager asks the own mayor as well", async () => {
    const { id } = await proposeCircle(network.actors.lemgoManager, proposalInput(network), NOW);
    const proposal = await findProposal(network.actors.lemgoMayor, id);
    expect(proposal?.cities.every(({ agreedAt }) => agreedAt === null)).toBe(true);
  });

  it("to widen a circle asks the cities in it", async () => {
    const { aachen } = network.cities;
    const id = await propose({
      circleId: network.circle.id,
      name: null,
      cityIds: [aachen.id],
    }).catch((error: Error) => error.message);
    // Parchim has an office that can answer, so all five can be asked.
    const proposal = await findProposal(network.actors.outsider, id);
    expect(proposal?.cities).toHaveLength(5);
  });

  it("is for those it is about", async () => {
    const id = await propose();
    expect(await findProposal(network.actors.gardelegenMayor, id)).toBeNull();
    expect(await listProposals(network.actors.gardelegenMayor)).toEqual([]);
    expect(await listProposals(network.actors.programmeOffice)).toHaveLength(1);
  });

  it.each([
    ["to nobody else", () => ({ cityIds: [] }), "proposalAlone"],
    ["in the name of another city", () => ({ fromCityId: network.cities.stendal.id }), "forbidden"],
    ["in the name of no city", () => ({ fromCityId: null }), "forbidden"],
  ])("is not made %s", async (_, changes, reason) => {
    await expect(propose(changes())).rejects.toMatchObject({ reason });
    expect(await db.circleProposal.count()).toBe(0);
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("is not made to a town hall where nobody could answer", async () => {
    const { userId } = network.actors.outsider;
    await db.mandate.updateMany({ where: { userId }, data: { endsAt: NOW } });
    await expect(propose()).rejects.toMatchObject({ reason: "nobodyToAnswer" });
  });
});

describe("when all have agreed", () => {
  it("the circle comes about by itself, today, and everybody is told", async () => {
    const { office, outsider } = network.actors;
    const { stendal, aachen, lemgo } = network.cities;
    const id = await propose();
    await answerProposal(office, yesOf(id, stendal.id, { word: "Gern." }), NOW);
    expect(await circles()).toEqual([]);

    await answerProposal(outsider, yesOf(id, aachen.id), NOW);

    const [circle, ...others] = await circles();
    expect(others).toEqual([]);
    expect(circle?.foundedOn).toEqual(new Date("2026-11-23"));
    expect(circle?.members.map(({ cityId }) => cityId).toSorted()).toEqual(
      [stendal.id, aachen.id, lemgo.id].toSorted(),
    );
    const proposal = await findProposal(outsider, id);
    expect(proposal?.founded?.id).toBe(circle?.id);
    expect(proposal?.cities.find(({ cityId }) => cityId === stendal.id)).toMatchObject({
      word: "Gern.",
      onBehalfOf: "Oberbürgermeister Sieler",
    });
    for (const to of ["ob@aachen.example", "sieler@stendal.example", "baier@lemgo.example"])
      expect(await subjectsTo(to)).toContain("Alle haben zugesagt: Ehrenamt in der Fläche");
  });

  it("the circle comes about once, when the last two agree at the same moment", async () => {
    const { mayor, outsider } = network.actors;
    const { stendal, aachen } = network.cities;
    const id = await propose();
    const both = await Promise.allSettled([
      answerProposal(mayor, yesOf(id, stendal.id), NOW),
      answerProposal(outsider, yesOf(id, aachen.id), NOW),
    ]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await circles()).toHaveLength(1);
    expect(await db.auditEvent.count({ where: { kind: "circle.proposalAgreed" } })).toBe(1);
  });

  it("a city joins the circle that is there", async () => {
    const { mayor, outsider, parchimOffice, gardelegenMayor } = network.actors;
    const { stendal, aachen, parchim, gardelegen } = network.cities;
    const id = await propose({
      circleId: network.circle.id,
      name: null,
      rhythmMonths: null,
      cityIds: [aachen.id],
    });
    await answerProposal(mayor, yesOf(id, stendal.id), NOW);
    await answerProposal(parchimOffice, yesOf(id, parchim.id), NOW);
    await answerProposal(gardelegenMayor, yesOf(id, gardelegen.id), NOW);
    await answerProposal(outsider, yesOf(id, aachen.id), NOW);
    const seats = await db.circleMembership.findMany({ where: { circleId: network.circle.id } });
    expect(seats).toHaveLength(5);
    expect(seats.find(({ cityId }) => cityId === aachen.id)?.joinedOn).toEqual(
      new Date("2026-11-23"),
    );
  });

  it("but the circle has ended meanwhile, the last yes is refused and nothing left behind", async () => {
    const { mayor, outsider, parchimOffice, gardelegenMayor, manager } = network.actors;
    const { stendal, aachen, parchim, gardelegen } = network.cities;
    const id = await propose({
      circleId: network.circle.id,
      name: null,
      rhythmMonths: null,
      cityIds: [aachen.id],
    });
    await answerProposal(mayor, yesOf(id, stendal.id), NOW);
    await answerProposal(parchimOffice, yesOf(id, parchim.id), NOW);
    await answerProposal(gardelegenMayor, yesOf(id, gardelegen.id), NOW);
    await dissolveCircle(manager, endInput(network), NOW);
    await expect(answerProposal(outsider, yesOf(id, aachen.id), NOW)).rejects.toMatchObject({
      reason: "circleEnded",
    });
    const asked = await db.circleProposalCity.findFirst({ where: { cityId: aachen.id } });
    expect(asked?.agreedAt).toBeNull();
  });
});

describe("an answer", () => {
  it("can be no with a word, which the proposer hears, and yes after all", async () => {
    const { mayor, outsider } = network.actors;
    const { stendal, aachen } = network.cities;
    const id = await propose();
    const no = yesOf(id, aachen.id, { answer: "DECLINE", word: "Uns fehlt gerade die Zeit." });
    await answerProposal(outsider, no, NOW);
    await answerProposal(mayor, yesOf(id, stendal.id), NOW);
    expect(await circles()).toEqual([]);
    expect((await subjectsTo("baier@lemgo.example")).at(-1)).toContain("Aachen ist nicht dabei");

    await answerProposal(outsider, yesOf(id, aachen.id), NOW);
    expect(await circles()).toHaveLength(1);
  });

  it("is not given for another city, nor to what others were asked", async () => {
    const { mayor, gardelegenMayor, manager } = network.actors;
    const { aachen, stendal } = network.cities;
    const id = await propose();
    await expect(answerProposal(mayor, yesOf(id, aachen.id), NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
    await expect(answerProposal(manager, yesOf(id, stendal.id), NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
    await expect(
      answerProposal(gardelegenMayor, yesOf(id, network.cities.gardelegen.id), NOW),
    ).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is not given any more to a proposal that was withdrawn, and everybody hears of that", async () => {
    const { lemgoOffice, mayor, outsider } = network.actors;
    const id = await propose();
    const input = { formKey: crypto.randomUUID(), proposalId: id };
    await expect(withdrawProposal(outsider, input, NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
    await withdrawProposal(lemgoOffice, input, NOW);
    await expect(
      answerProposal(mayor, yesOf(id, network.cities.stendal.id), NOW),
    ).rejects.toMatchObject({ reason: "proposalEnded" });
    expect((await subjectsTo("ob@aachen.example")).at(-1)).toContain("zurückgezogen");
  });
});
