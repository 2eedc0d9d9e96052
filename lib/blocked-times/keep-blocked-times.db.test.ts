import { beforeEach, expect, it } from "vitest";
import { addBlockedTime } from "@/lib/blocked-times/add-blocked-time";
import { listBlockedTimes } from "@/lib/blocked-times/queries";
import { removeBlockedTime } from "@/lib/blocked-times/remove-blocked-time";
import type { AddBlockedTime } from "@/lib/blocked-times/schema";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

function council(changes: Partial<AddBlockedTime> = {}): AddBlockedTime {
  return {
    formKey: crypto.randomUUID(),
    cityId: network.cities.stendal.id,
    label: "Stadtrat",
    weekday: 1,
    ordinal: 1,
    startsOn: null,
    endsOn: null,
    ...changes,
  };
}

const remove = (blockedTimeId: string) => ({ formKey: crypto.randomUUID(), blockedTimeId });
const count = () => db.blockedTime.count();

it.each(["mayor", "office", "manager"] as const)(
  "the %s keeps those of the own city",
  async (role) => {
    const actor = network.actors[role];
    const { id } = await addBlockedTime(actor, council(), NOW);
    const cities = await listBlockedTimes(actor, NOW);
    expect(
      cities.find((city) => city.id === network.cities.stendal.id)?.blockedTimes,
    ).toMatchObject([{ id, label: "Stadtrat", weekday: 1, ordinal: 1 }]);

    await removeBlockedTime(actor, remove(id), NOW);
    expect(await count()).toBe(0);
    const events = await db.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ kind }) => kind)).toEqual(["blockedTime.added", "blockedTime.removed"]);
  },
);

it("a process manager reads those of the circle, a mayor only the own", async () => {
  await addBlockedTime(
    network.actors.lemgoMayor,
    council({ cityId: network.cities.lemgo.id }),
    NOW,
  );
  const seenBy = async (role: "manager" | "mayor" | "outsider") =>
    (await listBlockedTimes(network.actors[role], NOW)).map(({ name, blockedTimes }) => [
      name,
      blockedTimes.length,
    ]);
  expect(await seenBy("manager")).toEqual([
    ["Gardelegen", 0],
    ["Lemgo", 1],
    ["Parchim", 0],
    ["Stendal", 0],
  ]);
  expect(await seenBy("mayor")).toEqual([["Stendal", 0]]);
  expect(await seenBy("outsider")).toEqual([["Aachen", 0]]);
});

it("what has passed is no longer listed, what ends today still is", async () => {
  const until = (endsOn: string) =>
    council({
      weekday: null,
      ordinal: null,
      startsOn: new Date("2026-11-01"),
      endsOn: new Date(endsOn),
    });
  await addBlockedTime(network.actors.mayor, until("2026-11-22"), NOW);
  await addBlockedTime(network.actors.mayor, until("2026-11-23"), NOW);
  const [stendal] = await listBlockedTimes(network.actors.mayor, NOW);
  expect(stendal?.blockedTimes.map(({ endsOn }) => endsOn)).toEqual([new Date("2026-11-23")]);
});

it("a form that is sent twice does it once", async () => {
  const input = council();
  const twice = await Promise.all([
    addBlockedTime(network.actors.mayor, input, NOW),
    addBlockedTime(network.actors.mayor, input, NOW),
  ]);
  expect(twice[0]).toEqual(twice[1]);
  expect(await count()).toBe(1);
});

it("two who remove the same at once have one outcome", async () => {
  const { id } = await addBlockedTime(network.actors.mayor, council(), NOW);
  const results = await Promise.allSettled([
    removeBlockedTime(network.actors.mayor, remove(id), NOW),
    removeBlockedTime(network.actors.office, remove(id), NOW),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "notFound" },
  });
  expect(await db.auditEvent.count({ where: { kind: "blockedTime.removed" } })).toBe(1);
});

it.each([
  ["lemgoMayor", "forbidden", "notFound"],
  ["lemgoManager", "forbidden", "forbidden"],
  ["programmeOffice", "forbidden", "notFound"],
  ["outsider", "forbidden", "notFound"],
] as const)(
  "the %s of elsewhere cannot add (%s) nor remove (%s)",
  async (role, adding, removing) => {
    const { id } = await addBlockedTime(network.actors.mayor, council(), NOW);
    const actor = network.actors[role];
    await expect(addBlockedTime(actor, council(), NOW)).rejects.toMatchObject({ reason: adding });
    await expect(removeBlockedTime(actor, remove(id), NOW)).rejects.toMatchObject({
      reason: removing,
    });
    expect(await count()).toBe(1);
  },
);

it("a city that is none of the network is not found", async () => {
  const input = council({ cityId: crypto.randomUUID() });
  await expect(addBlockedTime(network.actors.mayor, input, NOW)).rejects.toMatchObject({
    reason: "notFound",
  });
});

it("are read with one statement, however many there are", async () => {
  for (let number = 0; number < 5; number++)
    await addBlockedTime(network.actors.mayor, council(), NOW);
  expect(await countStatements(() => listBlockedTimes(network.actors.manager, NOW))).toBe(1);
});
