import { beforeEach, expect, it } from "vitest";
import { proposedHosts } from "@/lib/circles/offers";
import { findCircle, listCircles, listCirclesToSchedule } from "@/lib/circles/queries";
import { storyOf } from "@/lib/circles/story";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

it("shows everybody signed in who sits in a circle, its meetings only to those it concerns", async () => {
  const { actors, circle } = network;
  await scheduleMeeting(actors.manager, meetingInput(network), NOW);
  const draft = meetingInput(network, { send: false, startsAt: new Date("2027-06-01T08:00:00Z") });
  await scheduleMeeting(actors.manager, draft, NOW);

  const seen = async (actor: (typeof actors)[keyof typeof actors]) => {
    const found = await findCircle(actor, circle.id, NOW);
    return [found?.members.length, found?.meetings.length];
  };
  expect(await seen(actors.manager)).toEqual([4, 2]);
  expect(await seen(actors.lemgoManager)).toEqual([4, 2]);
  expect(await seen(actors.mayor)).toEqual([4, 1]);
  expect(await seen(actors.programmeOffice)).toEqual([4, 1]);
  expect(await seen(actors.outsider)).toEqual([4, 0]);
  expect(await seen(actors.former)).toEqual([4, 0]);
});

it("finds nothing behind an id that is none", async () => {
  expect(await findCircle(network.actors.manager, "keine", NOW)).toBeNull();
  expect(
    await findCircle(network.actors.manager, "0191e0c0-0000-7000-8000-000000000001", NOW),
  ).toBeNull();
});

it("offers for a new meeting the cities, bodies and officials of today", async () => {
  const { actors, cities, officials } = network;
  await db.circleMembership.updateMany({
    where: { cityId: cities.gardelegen.id },
    data: { leftOn: new Date("2026-11-23") },
  });
  await db.official.update({
    where: { id: officials.kleefeldt.id },
    data: { termEndsOn: new Date("2026-11-22") },
  });

  const [circle] = await listCirclesToSchedule(actors.manager, NOW);
  expect(circle?.members.map(({ city }) => city.name)).toEqual(["Stendal", "Lemgo", "Parchim"]);
  expect(circle?.members[0]?.city.officials.map(({ familyName }) => familyName)).toEqual([
    "Sieler",
  ]);
  expect(await listCirclesToSchedule(actors.mayor, NOW)).toEqual([]);
});

it("proposes for a new meeting the bodies whose turn it is to invite", async () => {
  const { actors, bodies } = network;
  const proposed = async () => {
    const [circle] = await listCirclesToSchedule(actors.manager, NOW);
    return circle ? proposedHosts(circle).toSorted() : [];
  };
  expect(await proposed()).toEqual(
    Object.values(bodies)
      .map(({ id }) => id)
      .toSorted(),
  );

  await scheduleMeeting(actors.manager, meetingInput(network), NOW);
  expect(await proposed()).toEqual([bodies.parchim.id, bodies.gardelegen.id].toSorted());
});

it("lists one's own circles apart from the others", async () => {
  const other = await db.exchangeCircle.create({
    data: { name: "Andere Runde", foundedOn: new Date("2024-01-01") },
    select: { id: true },
  });
  const names = async (actor: Network["actors"]["mayor"]) => {
    const { own, others } = await listCircles(actor, NOW);
    return [own.map(({ id }) => id), others.map(({ id }) => id)];
  };
  expect(await names(network.actors.mayor)).toEqual([[network.circle.id], [other.id]]);
  expect((await names(network.actors.outsider))[0]).toEqual([]);
});

it("tells who has not answered, whom no mail reaches and where the circle stands", async () => {
  const { actors, officials, cities } = network;
  await db.official.update({ where: { id: officials.schumacher.id }, data: { email: null } });
  await db.city.update({ where: { id: cities.gardelegen.id }, data: { email: null } });
  const { id } = await scheduleMeeting(actors.manager, meetingInput(network, { agenda: [] }), NOW);
  await db.attendance.updateMany({
    where: { meetingId: id, officialId: { in: [officials.sieler.id, officials.baier.id] } },
    data: { answer: "ACCEPTED", answeredAt: NOW },
  });

  const circle = await findCircle(actors.manager, network.circle.id, NOW);
  const story = circle && storyOf(circle, NOW);

  expect(story?.cities).toEqual(["Stendal", "Lemgo", "Parchim", "Gardelegen"]);
  expect(story?.next?.seats.map(({ cityName, state }) => [cityName, state])).toEqual([
    ["Stendal", "accepted"],
    ["Lemgo", "accepted"],
    ["Parchim", "open"],
    ["Gardelegen", "open"],
  ]);
  expect(story?.steps).toMatchObject([
    { kind: "findAddress", people: ["Bürgermeisterin Mandy Schumacher"] },
    { kind: "awaitAnswers", cities: ["Parchim", "Gardelegen"] },
    { kind: "setAgenda" },
    { kind: "findDate", half: 1, year: 2027 },
  ]);
  expect(story?.rhythm).toMatchObject({ hasMet: false, isOverdue: true });
});
