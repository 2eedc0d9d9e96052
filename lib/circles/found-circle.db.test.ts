import { beforeEach, expect, it } from "vitest";
import { dissolveCircle } from "@/lib/circles/dissolve-circle";
import { editCircle } from "@/lib/circles/edit-circle";
import { foundCircle } from "@/lib/circles/found-circle";
import { findCircle } from "@/lib/circles/queries";
import { storyOf } from "@/lib/circles/story";
import { constellationInWords } from "@/lib/circles/wording";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { endInput, foundingInput } from "@/lib/testing/circles";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const subjects = async () =>
  (
    await db.outboxMail.findMany({ select: { to: true, subject: true }, orderBy: { to: "asc" } })
  ).map(({ to, subject }) => `${to}: ${subject}`);

it("the programme office founds a circle; what two cities are together is counted, and both town halls hear of it", async () => {
  const { programmeOffice } = network.actors;
  const input = foundingInput(network);

  const { circleId } = await foundCircle(programmeOffice, input, NOW);
  await foundCircle(programmeOffice, input, NOW);

  expect(await db.exchangeCircle.count()).toBe(2);
  const circle = await findCircle(programmeOffice, circleId, NOW);
  const story = circle && storyOf(circle, NOW);
  expect(story?.cities.toSorted()).toEqual(["Aachen", "Stendal"]);
  expect(story?.growth.map(({ cityIds }) => constellationInWords(cityIds.length))).toEqual([
    "Tandem",
  ]);
  const told = await subjects();
  expect(told).toContain(
    "ob@aachen.example: Ab dem 1. Oktober 2026 dabei: Altmark trifft Kaiserstadt",
  );
  expect(told.some((one) => one.startsWith("sieler@stendal.example"))).toBe(true);
  expect(new Set(told).size).toBe(told.length);
  expect(await db.auditEvent.findMany({ where: { kind: "circle.founded" } })).toMatchObject([
    { actorId: programmeOffice.userId, subjectId: circleId },
  ]);
});

it("nobody else founds one, and nothing is left behind", async () => {
  const { manager, mayor, spokesperson } = network.actors;
  for (const actor of [manager, mayor, spokesperson])
    await expect(foundCircle(actor, foundingInput(network), NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
  expect(await db.exchangeCircle.count()).toBe(1);
  expect(await db.outboxMail.count()).toBe(0);
});

it.each([
  ["left the network before the founding", { leftOn: new Date("2026-09-01") }],
  ["joined the network only after the founding", { joinedOn: new Date("2026-11-01") }],
  ["has left the network since", { leftOn: new Date("2026-11-01") }],
])("a city that %s founds none", async (_, membership) => {
  const { aachen } = network.cities;
  await db.networkMembership.updateMany({ where: { cityId: aachen.id }, data: membership });
  await expect(
    foundCircle(network.actors.programmeOffice, foundingInput(network), NOW),
  ).rejects.toMatchObject({ reason: "notOfNetwork" });
  expect(await db.exchangeCircle.count()).toBe(1);
});

it("who names it anew after somebody else did sees the other name", async () => {
  const { manager, programmeOffice, outsider } = network.actors;
  const edit = (name: string) => ({
    formKey: crypto.randomUUID(),
    circleId: network.circle.id,
    version: 1,
    name,
  });
  await editCircle(manager, edit("Runde der Vier"), NOW);

  await expect(editCircle(programmeOffice, edit("Quartett Mitte"), NOW)).rejects.toMatchObject({
    theirs: { name: "Runde der Vier" },
    version: 2,
  });
  await expect(editCircle(outsider, edit("Meine Runde"), NOW)).rejects.toMatchObject({
    reason: "forbidden",
  });
});

it("a circle that ended keeps its cities and history, and nothing more is planned in it", async () => {
  const { manager } = network.actors;

  await dissolveCircle(manager, endInput(network), NOW);

  const circle = await findCircle(manager, network.circle.id, NOW);
  expect(circle).toMatchObject({ dissolvedOn: new Date("2026-11-23") });
  expect(circle && storyOf(circle, NOW).cities).toHaveLength(4);
  const told = (await subjects()).filter((one) => one.includes("Aufgelöst"));
  for (const one of ["baier@lemgo", "prozessmanagement@stendal", "prozessmanagement@lemgo"]) {
    expect(told.filter((line) => line.startsWith(one))).toHaveLength(1);
  }
  await expect(scheduleMeeting(manager, meetingInput(network), NOW)).rejects.toMatchObject({
    reason: "circleEnded",
  });
  await expect(dissolveCircle(manager, endInput(network), NOW)).rejects.toMatchObject({
    reason: "circleEnded",
  });
});

it("a circle with a meeting to come does not end", async () => {
  const { manager } = network.actors;
  await scheduleMeeting(manager, meetingInput(network), NOW);
  await expect(dissolveCircle(manager, endInput(network), NOW)).rejects.toMatchObject({
    reason: "circleBusy",
  });
  expect(await db.exchangeCircle.count({ where: { dissolvedOn: null } })).toBe(1);
});

it.each([
  ["in the future", { dissolvedOn: new Date("2026-12-01") }, "endAhead"],
  ["before its founding", { dissolvedOn: new Date("2019-12-31") }, "beforeFounding"],
  ["for who knows an older state", { version: 7 }, "outdated"],
])("a circle does not end %s", async (_, changes, reason) => {
  await expect(
    dissolveCircle(network.actors.manager, endInput(network, changes), NOW),
  ).rejects.toMatchObject({ reason });
});
