import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import type { MakeCommitment } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { stepsOf } from "@/lib/testing/commitments";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

function input(changes: Partial<MakeCommitment> = {}): MakeCommitment {
  return {
    formKey: randomUUID(),
    circleId: network.circle.id,
    meetingId: null,
    title: "Sich gegenseitig konkrete Projekte vorstellen",
    ownerCityIds: [],
    dueOn: null,
    proviso: null,
    responsibleId: null,
    ...changes,
  };
}

async function meetingAt(startsAt: string, changes: { cancelledAt?: Date } = {}): Promise<string> {
  const { id } = await db.meeting.create({
    data: {
      circleId: network.circle.id,
      title: "Austausch",
      startsAt: new Date(startsAt),
      durationMinutes: 90,
      format: "DIGITAL",
      createdById: network.actors.manager.userId,
      invitedAt: NOW,
      ...changes,
    },
    select: { id: true },
  });
  return id;
}

async function nothingIsLeft() {
  expect(await db.commitment.count()).toBe(0);
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.formSubmission.count()).toBe(0);
}

describe("a process manager of the circle", () => {
  it("notes an agreement of the whole circle, which is planned from then on", async () => {
    const { id } = await makeCommitment(network.actors.manager, input(), NOW);

    const kept = await db.commitment.findUniqueOrThrow({
      where: { id },
      select: { status: true, agreedOn: true, owners: true, version: true },
    });
    expect(kept).toEqual({
      status: "PLANNED",
      agreedOn: new Date("2026-11-23"),
      owners: [],
      version: 1,
    });
    const [event] = await db.auditEvent.findMany({
      select: { kind: true, subjectId: true, actorId: true },
    });
    expect(event).toEqual({
      kind: "commitment.made",
      subjectId: id,
      actorId: network.actors.manager.userId,
    });
  });

  it("notes it for single cities, under a proviso, on the day of the meeting where it was made", async () => {
    // Half past midnight in Berlin: the day there is already the 18th.
    const meetingId = await meetingAt("2026-11-17T23:30:00Z");
    const { stendal, lemgo } = network.cities;
    const { id } = await makeCommitment(
      network.actors.manager,
      input({
        meetingId,
        ownerCityIds: [stendal.id, lemgo.id],
        dueOn: new Date("2026-11-20"),
        proviso: "unter Vorbehalt des Ratsbeschlusses",
      }),
      NOW,
    );

    const kept = await db.commitment.findUniqueOrThrow({
      where: { id },
      select: { agreedOn: true, dueOn: true, proviso: true, owners: { select: { cityId: true } } },
    });
    expect(kept).toMatchObject({ agreedOn: new Date("2026-11-18"), dueOn: new Date("2026-11-20") });
    expect(kept.owners).toHaveLength(2);
  });

  it("notes it once when the form is sent twice, even at the same moment", async () => {
    const typed = input();
    const [first, second] = await Promise.all([
      makeCommitment(network.actors.manager, typed, NOW),
      makeCommitment(network.actors.manager, typed, NOW),
    ]);

    expect(second).toEqual(first);
    expect(await db.commitment.count()).toBe(1);
    expect(await db.auditEvent.count()).toBe(1);
  });

  it("names who sees to it at once, and the history says so", async () => {
    const { cities, officials, actors } = network;
    const responsibleId = officials.baier.id;
    const typed = input({ ownerCityIds: [cities.lemgo.id], responsibleId });
    const { id } = await makeCommitment(actors.manager, typed, NOW);

    const kept = await db.commitment.findUniqueOrThrow({
      where: { id },
      select: { responsibleId: true, version: true },
    });
    expect(kept).toEqual({ responsibleId, version: 1 });
    expect(await stepsOf(id)).toMatchObject([
      { step: "ASSIGNED", about: "Bürgermeister Marcus Baier", onBehalfOf: null },
    ]);
  });

  it("names of the whole circle whoever is in office in one of its cities", async () => {
    const responsibleId = network.officials.sieler.id;
    const { id } = await makeCommitment(network.actors.manager, input({ responsibleId }), NOW);
    expect(await stepsOf(id)).toHaveLength(1);
  });

  it.each([
    ["of a city that does not take it on", () => network.officials.sieler.id],
    ["who does not exist", () => randomUUID()],
  ])("cannot name somebody %s", async (_, official) => {
    const typed = input({ ownerCityIds: [network.cities.lemgo.id], responsibleId: official() });
    const attempt = makeCommitment(network.actors.manager, typed, NOW);
    await expect(attempt).rejects.toThrow("officialElsewhere");
    await nothingIsLeft();
  });

  it("cannot name somebody whose term has ended", async () => {
    const responsibleId = network.officials.baier.id;
    await db.official.update({
      where: { id: responsibleId },
      data: { termEndsOn: new Date("2026-11-22") },
    });
    const attempt = makeCommitment(network.actors.manager, input({ responsibleId }), NOW);
    await expect(attempt).rejects.toThrow("officialElsewhere");
  });

  it("cannot bind a city that does not sit in the circle", async () => {
    const foreign = input({ ownerCityIds: [network.cities.stendal.id, network.cities.aachen.id] });

    await expect(makeCommitment(network.actors.manager, foreign, NOW)).rejects.toThrow("notFound");
    await nothingIsLeft();
  });

  it("cannot bind a city before it joined the circle", async () => {
    const early = input({ ownerCityIds: [network.cities.gardelegen.id] });
    const before = new Date("2021-05-01T10:00:00Z");

    await expect(makeCommitment(network.actors.manager, early, before)).rejects.toThrow("notFound");
  });

  it("cannot agree on a day before the agreement", async () => {
    const yesterday = input({ dueOn: new Date("2026-11-22") });

    await expect(makeCommitment(network.actors.manager, yesterday, NOW)).rejects.toThrow(
      "inThePast",
    );
    await nothingIsLeft();
  });

  it("cannot note what a meeting that has not begun or was cancelled agreed on", async () => {
    const ahead = input({ meetingId: await meetingAt("2026-12-08T09:00:00Z") });
    const cancelled = input({
      meetingId: await meetingAt("2026-11-10T09:00:00Z", { cancelledAt: NOW }),
    });

    await expect(makeCommitment(network.actors.manager, ahead, NOW)).rejects.toThrow("notYetBegun");
    await expect(makeCommitment(network.actors.manager, cancelled, NOW)).rejects.toThrow(
      "cancelled",
    );
    await nothingIsLeft();
  });

  it("cannot hang it on a meeting of another circle", async () => {
    const other = await db.exchangeCircle.create({
      data: { name: "Andere", foundedOn: new Date("2020-01-01") },
      select: { id: true },
    });
    const meetingId = await meetingAt("2026-11-10T09:00:00Z");

    await expect(
      makeCommitment(network.actors.manager, input({ circleId: other.id, meetingId }), NOW),
    ).rejects.toThrow("notFound");
    await nothingIsLeft();
  });
});

it.each([
  "mayor",
  "office",
  "lemgoOffice",
  "spokesperson",
  "programmeOffice",
  "outsider",
  "former",
] as const)("is refused to %s", async (who) => {
  await expect(makeCommitment(network.actors[who], input(), NOW)).rejects.toThrow("forbidden");
  await nothingIsLeft();
});

it("is refused to a mayor before anything is said about the meeting", async () => {
  const ahead = input({ meetingId: await meetingAt("2026-12-08T09:00:00Z") });

  await expect(makeCommitment(network.actors.mayor, ahead, NOW)).rejects.toThrow("forbidden");
});

it("does not know a circle that does not exist", async () => {
  await expect(
    makeCommitment(network.actors.manager, input({ circleId: randomUUID() }), NOW),
  ).rejects.toThrow("notFound");
});
