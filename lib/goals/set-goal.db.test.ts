import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { editGoal } from "@/lib/goals/edit-goal";
import { findGoal } from "@/lib/goals/queries";
import { setGoal } from "@/lib/goals/set-goal";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const goal = () => ({
  formKey: randomUUID(),
  title: "Ehrenamt stärken",
  description: "Gleichrangig mit Bildung.",
  adoptedOn: new Date("2026-05-04"),
  themes: ["VOLUNTEERING" as const],
});
const set = (who: keyof Network["actors"]) =>
  setGoal(network.actors[who], { cityId: network.cities.stendal.id, ...goal() }, NOW);

it.each(["mayor", "office", "manager"] as const)(
  "%s writes down a goal of Stendal",
  async (who) => {
    const { id } = await set(who);

    expect(await findGoal(network.actors.outsider, id)).toMatchObject({
      city: { name: "Stendal" },
      themes: ["VOLUNTEERING"],
      version: 1,
    });
    expect(await db.auditEvent.count({ where: { subjectId: id, kind: "goal.set" } })).toBe(1);
  },
);

it.each(["lemgoMayor", "programmeOffice", "spokesperson", "former"] as const)(
  "%s neither sets nor changes one of Stendal",
  async (who) => {
    const { id: goalId } = await set("mayor");
    const forbidden = { reason: "forbidden" };

    await expect(set(who)).rejects.toMatchObject(forbidden);
    const edited = { goalId, version: 1, ...goal() };
    await expect(editGoal(network.actors[who], edited, NOW)).rejects.toMatchObject(forbidden);
    expect(await db.strategicGoal.count()).toBe(1);
  },
);

it("of two changes at once the slower sees what stands", async () => {
  const { id: goalId } = await set("mayor");
  const change = (who: "mayor" | "office", title: string) =>
    editGoal(network.actors[who], { goalId, version: 1, ...goal(), title }, NOW);

  const both = await Promise.allSettled([change("mayor", "Eins"), change("office", "Zwei")]);

  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const stands = await findGoal(network.actors.mayor, goalId);
  expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({
    version: 2,
    theirs: { title: stands?.title, adoptedOn: "4. Mai 2026", themes: "Ehrenamt" },
  });
});

it("a goal that does not exist, or a city outside the network, is not found", async () => {
  const { mayor } = network.actors;
  const missing = { reason: "notFound" };

  const edited = { goalId: randomUUID(), version: 1, ...goal() };
  await expect(editGoal(mayor, edited, NOW)).rejects.toMatchObject(missing);
  await db.networkMembership.updateMany({
    where: { cityId: network.cities.stendal.id },
    data: { joinedOn: new Date("2015-01-01"), leftOn: new Date("2020-01-01") },
  });
  await expect(set("mayor")).rejects.toMatchObject(missing);
});
