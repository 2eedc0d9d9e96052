import { beforeEach, expect, it } from "vitest";
import { findCouncilCity, findLinkedMinutes, findMinutes } from "@/lib/minutes/queries";
import { circulated, daysAfter, drafted, linkTokenOf, proposed } from "@/lib/testing/minutes";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

it("a draft is for who drives the circle; what circulates for everybody who sees the meeting", async () => {
  const { manager, mayor, programmeOffice, outsider } = network.actors;
  const draft = await drafted(network);
  expect(await findMinutes(manager, draft)).not.toBeNull();
  expect(await findMinutes(mayor, draft)).toBeNull();

  network = await buildNetwork();
  const sent = await circulated(network);
  for (const reader of [manager, mayor, programmeOffice]) {
    expect(await findMinutes(reader, sent)).not.toBeNull();
  }
  expect(await findMinutes(outsider, sent)).toBeNull();
  expect(await findMinutes(mayor, "no id")).toBeNull();
});

it("one statement reads all of it, however many versions and changes there are", async () => {
  const meetingId = await circulated(network);
  await proposed(network, meetingId);
  await proposed(network, meetingId);
  const count = await countStatements(() => findMinutes(network.actors.mayor, meetingId));
  expect(count).toBe(1);
});

it.each([
  ["one version twice", "1-1"],
  ["one that is not there", "1-7"],
  ["nonsense", "a-b"],
])("compares no versions for %s", async (_, compare) => {
  const meetingId = await circulated(network);
  const found = await findMinutes(network.actors.manager, meetingId, compare);
  expect(found?.comparison).toBeNull();
});

it("a guest reads the same behind the link, and a city of another meeting gets no note", async () => {
  const meetingId = await circulated(network);
  const linked = await findLinkedMinutes(await linkTokenOf(network.cities.parchim), NOW);
  expect(linked?.city.name).toBe("Parchim");
  expect(linked?.minutes.content.opening).toMatch(/^Die Austauschrunde/);
  expect(await findLinkedMinutes("nothing of the kind", NOW)).toBeNull();

  const { manager, outsider } = network.actors;
  const { lemgo, aachen } = network.cities;
  const now = daysAfter(1);
  expect(await findCouncilCity(manager, meetingId, lemgo.id, now)).toMatchObject({
    fullName: "Alte Hansestadt Lemgo",
    officials: [{ familyName: "Baier" }],
  });
  expect(await findCouncilCity(manager, meetingId, aachen.id, now)).toBeNull();
  expect(await findCouncilCity(outsider, meetingId, lemgo.id, now)).toBeNull();
});
