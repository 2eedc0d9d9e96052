import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { decideProviso } from "@/lib/commitments/decide-proviso";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { findAgreementDesk, findCommitment, listCommitments } from "@/lib/commitments/queries";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import type { MakeCommitment, ReportCommitment } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { plantTwoHundred } from "@/lib/testing/commitments";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const MARCH = new Date("2026-03-03T09:00:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function agree(title: string, changes: Partial<MakeCommitment> = {}): Promise<string> {
  const input = {
    formKey: randomUUID(),
    circleId: network.circle.id,
    meetingId: null,
    title,
    ownerCityIds: [],
    dueOn: null,
    proviso: null,
    responsibleId: null,
    ...changes,
  };
  return (await makeCommitment(network.actors.manager, input, MARCH)).id;
}

async function report(commitmentId: string, changes: Partial<ReportCommitment>): Promise<void> {
  const input = {
    formKey: randomUUID(),
    commitmentId,
    version: 1,
    status: "IN_PROGRESS" as const,
    reason: null,
    note: null,
    dueOn: null,
    ...changes,
  };
  await reportCommitment(network.actors.office, input, NOW);
}

async function meetingAt(startsAt: string, invitedAt: Date | null = MARCH): Promise<string> {
  const { id } = await db.meeting.create({
    data: {
      circleId: network.circle.id,
      title: `Austausch ${startsAt}`,
      startsAt: new Date(startsAt),
      durationMinutes: 90,
      format: "DIGITAL",
      createdById: network.actors.manager.userId,
      invitedAt,
    },
    select: { id: true },
  });
  return id;
}

describe("the list", () => {
  it("shows what the circle agreed on, open ones first, with owners in words", async () => {
    const { stendal, lemgo } = network.cities;
    const done = await agree("telefonieren", { ownerCityIds: [stendal.id, lemgo.id] });
    await agree("später", { dueOn: new Date("2027-06-30") });
    await agree("bald", { dueOn: new Date("2026-12-08"), ownerCityIds: [lemgo.id] });
    await report(done, { status: "ACHIEVED" });

    const groups = await listCommitments(network.actors.gardelegenMayor, NOW);

    expect(groups).toMatchObject([{ circle: { id: network.circle.id, size: 4 } }]);
    expect(groups[0]?.commitments.map(({ title, owners }) => [title, owners])).toEqual([
      ["bald", "Lemgo"],
      ["später", "alle vier Städte"],
      ["telefonieren", "Lemgo und Stendal"],
    ]);
  });

  it("keeps circles apart for whoever sits in several, and shows nothing to others", async () => {
    const other = await db.exchangeCircle.create({
      data: {
        name: "Aachen und Stendal",
        foundedOn: new Date("2024-01-01"),
        members: {
          create: [network.cities.aachen, network.cities.stendal].map(({ id }) => ({
            cityId: id,
            joinedOn: new Date("2024-01-01"),
          })),
        },
      },
      select: { id: true },
    });
    await agree("in der Runde");
    await db.commitment.createMany({
      data: [{ circleId: other.id, title: "zu zweit", agreedOn: MARCH }],
    });
    const both = { ...network.actors.mayor, circleIds: [network.circle.id, other.id] };

    const titles = (await listCommitments(both, NOW)).map(({ commitments, circle }) => [
      circle?.name,
      commitments[0]?.title,
    ]);
    expect(titles).toEqual([
      ["Aachen und Stendal", "zu zweit"],
      [expect.stringContaining("Lemgo"), "in der Runde"],
    ]);
    expect(await listCommitments(network.actors.outsider, NOW)).toEqual([]);
    expect(await listCommitments(network.actors.former, NOW)).toEqual([]);
  });

  it("takes one statement for two hundred as for one", async () => {
    await agree("eine", { proviso: "des Haushalts" });
    const few = await countStatements(() => listCommitments(network.actors.mayor, NOW));
    await plantTwoHundred(network);
    const many = await countStatements(() => listCommitments(network.actors.mayor, NOW));

    expect([few, many]).toEqual([1, 1]);
    const [group] = await listCommitments(network.actors.mayor, NOW);
    expect(group?.commitments).toHaveLength(200);
  });

  it("says how a proviso stands and whom it waits for", async () => {
    const { stendal, lemgo } = network.cities;
    const id = await agree("vorbehaltlich", {
      proviso: "des Haushalts",
      ownerCityIds: [stendal.id, lemgo.id],
    });
    const proviso = async () => {
      const [group] = await listCommitments(network.actors.mayor, NOW);
      return group?.commitments[0]?.proviso;
    };
    const text = "unter Vorbehalt des Haushalts";
    expect(await proviso()).toEqual({ text, standing: "WAITING", cities: "Lemgo und Stendal" });

    const refused = { word: "REFUSED", seen: "OPEN", reason: "kein Geld" } as const;
    const word = { ...refused, formKey: randomUUID(), commitmentId: id, cityId: lemgo.id };
    await decideProviso(network.actors.lemgoMayor, word, NOW);
    expect(await proviso()).toEqual({ text, standing: "REFUSED", cities: "Lemgo" });
  });
});

describe("one agreement", () => {
  it("comes with its history, where it was made, and the next meeting of the circle", async () => {
    const held = await meetingAt("2026-03-02T09:00:00Z");
    await meetingAt("2027-06-08T09:00:00Z");
    const next = await meetingAt("2026-12-08T09:00:00Z");
    await meetingAt("2026-12-01T09:00:00Z", null);
    const id = await agree("Stadtziele beraten", { meetingId: held });
    await report(id, { note: "Vorlage liegt vor." });

    const found = await findCommitment(network.actors.lemgoMayor, id, NOW);

    expect(found).toMatchObject({
      version: 2,
      owners: "alle vier Städte",
      ownerCityIds: [],
      meeting: { id: held },
      nextMeeting: { id: next },
      updates: [
        {
          status: "IN_PROGRESS",
          note: "Vorlage liegt vor.",
          by: { givenName: "Axel", familyName: "Kleefeldt", officeTitle: "Stellvertreter" },
          onBehalfOf: "Oberbürgermeister Sieler",
        },
      ],
    });
  });

  it("is not there for a city outside the circle", async () => {
    const id = await agree("unter uns");

    expect(await findCommitment(network.actors.outsider, id, NOW)).toBeNull();
    expect(await findCommitment(network.actors.former, id, NOW)).toBeNull();
    expect(await findCommitment(network.actors.programmeOffice, id, NOW)).not.toBeNull();
  });

  it("takes one statement", async () => {
    const id = await agree("eine");
    const count = await countStatements(() => findCommitment(network.actors.mayor, id, NOW));
    expect(count).toBe(1);
  });
});

describe("the desk on which agreements of a meeting are noted", () => {
  it("offers the cities that sat in the circle on that day", async () => {
    const early = await meetingAt("2021-05-04T09:00:00Z");
    const late = await meetingAt("2026-03-02T09:00:00Z");
    await agree("schon notiert", { meetingId: late });
    const manager = network.actors.manager;

    const names = async (id: string) =>
      (await findAgreementDesk(manager, id, NOW))?.cities.map(({ name }) => name);
    expect(await names(early)).toEqual(["Lemgo", "Parchim", "Stendal"]);
    expect(await names(late)).toEqual(["Gardelegen", "Lemgo", "Parchim", "Stendal"]);
    expect(await findAgreementDesk(manager, late, NOW)).toMatchObject({
      commitments: [{ title: "schon notiert", owners: "alle vier Städte" }],
    });
  });

  it("is not there for a city outside the circle", async () => {
    const meeting = await meetingAt("2026-03-02T09:00:00Z");
    expect(await findAgreementDesk(network.actors.outsider, meeting, NOW)).toBeNull();
  });
});
