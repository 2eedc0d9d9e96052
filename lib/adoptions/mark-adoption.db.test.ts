import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { markAdoption } from "@/lib/adoptions/mark-adoption";
import { revokeAdoption } from "@/lib/adoptions/revoke-adoption";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findGoal } from "@/lib/goals/queries";
import { setGoal } from "@/lib/goals/set-goal";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let goalId: string;

beforeEach(async () => {
  network = await buildNetwork();
  const goal = { title: "Ehrenamt", description: "Gleichrangig.", adoptedOn: null, themes: [] };
  const input = { formKey: randomUUID(), cityId: network.cities.lemgo.id, ...goal };
  goalId = (await setGoal(network.actors.lemgoMayor, input, NOW)).id;
});

const mark = (actor: Actor, city: { id: string }, changes: object = {}) => {
  const about = { projectId: null, goalId, note: "Im Rat." };
  const input = { formKey: randomUUID(), cityId: city.id, ...about, ...changes };
  return markAdoption(actor, input, NOW);
};
const standing = async () => (await findGoal(network.actors.mayor, goalId))?.adoptions ?? [];

describe("taking over", () => {
  it("is marked by an office on behalf, with a sentence", async () => {
    await mark(network.actors.office, network.cities.stendal);

    expect(await standing()).toMatchObject([
      {
        city: { name: "Stendal" },
        note: "Im Rat.",
        onBehalfOf: "Oberbürgermeister Sieler",
        adoptedBy: { familyName: "Kleefeldt" },
      },
    ]);
    expect(await db.auditEvent.count({ where: { kind: "adoption.marked" } })).toBe(1);
  });

  it("counts once for a city, also when two of its people mark it at once", async () => {
    const { mayor, office } = network.actors;
    const both = await Promise.allSettled([
      mark(mayor, network.cities.stendal),
      mark(office, network.cities.stendal),
    ]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({
      reason: "conflict",
    });
    expect(await standing()).toHaveLength(1);
  });

  it.each([
    ["of one's own goal", "ownIdea", () => mark(network.actors.lemgoMayor, network.cities.lemgo)],
    ["for another city", "forbidden", () => mark(network.actors.mayor, network.cities.gardelegen)],
    [
      "of what does not exist",
      "notFound",
      () => mark(network.actors.mayor, network.cities.stendal, { goalId: randomUUID() }),
    ],
    [
      "by who works for no city",
      "forbidden",
      () => mark(network.actors.programmeOffice, network.cities.stendal),
    ],
  ])("%s is refused: %s", async (_, reason, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ reason });
    expect(await db.adoption.count()).toBe(0);
  });
});

describe("taking it back", () => {
  const revoke = async (actor: Actor) => {
    const { id: adoptionId } = await db.adoption.findFirstOrThrow({ select: { id: true } });
    return revokeAdoption(actor, { formKey: randomUUID(), adoptionId }, NOW);
  };

  it("is for the own city alone, and then it can be marked again", async () => {
    await mark(network.actors.mayor, network.cities.stendal);
    await expect(revoke(network.actors.lemgoMayor)).rejects.toMatchObject({ reason: "forbidden" });

    expect(await revoke(network.actors.office)).toEqual({ projectId: null, goalId });
    expect(await standing()).toEqual([]);
    await expect(revoke(network.actors.office)).rejects.toMatchObject({ reason: "notFound" });
    await mark(network.actors.mayor, network.cities.stendal);
    expect(await standing()).toHaveLength(1);
  });
});
