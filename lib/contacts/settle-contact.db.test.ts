import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { answered, ask, LATER, lastCheck, settled } from "@/lib/testing/contacts";
import { buildNetwork, type Network } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

describe("the programme office", () => {
  it("asks a city at once, and no other while its answer is awaited or waits to be entered", async () => {
    const { lemgo } = network.cities;
    await ask(network, lemgo.id);
    await expect(ask(network, lemgo.id)).rejects.toThrow("contactWaiting");
    await answered(network.actors.lemgoMayor, lemgo.id, "Neu");
    await expect(ask(network, lemgo.id)).rejects.toThrow("contactWaiting");
    await settled(network.actors.programmeOffice, await lastCheck(lemgo.id));
    await ask(network, lemgo.id, { now: LATER });
    expect(await db.contactCheck.count({ where: { cityId: lemgo.id } })).toBe(2);
  });

  it("asks once when two click at the same moment", async () => {
    const { lemgo } = network.cities;
    const outcomes = await Promise.allSettled([ask(network, lemgo.id), ask(network, lemgo.id)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { message: "contactWaiting" },
    });
    expect(await db.contactCheck.count({ where: { cityId: lemgo.id } })).toBe(1);
  });

  it("alone may ask; a city that left or has no address is not asked, and nothing is left behind", async () => {
    const { lemgo, parchim } = network.cities;
    for (const actor of [network.actors.lemgoMayor, network.actors.manager]) {
      await expect(ask(network, lemgo.id, { actor })).rejects.toThrow("forbidden");
    }
    await db.city.update({ where: { id: parchim.id }, data: { email: null } });
    await db.official.updateMany({ where: { cityId: parchim.id }, data: { email: null } });
    await db.mandate.deleteMany({ where: { cityId: parchim.id } });
    await expect(ask(network, parchim.id)).rejects.toThrow("contactUnreachable");
    await db.networkMembership.updateMany({
      where: { cityId: lemgo.id },
      data: { leftOn: new Date("2026-11-01") },
    });
    await expect(ask(network, lemgo.id)).rejects.toThrow("notFound");
    await expect(ask(network, randomUUID())).rejects.toThrow("notFound");
    expect(await db.contactCheck.count()).toBe(0);
    expect(await db.guestLink.count({ where: { contactCheckId: { not: null } } })).toBe(0);
  });

  it("settles what it read: an answer given anew meanwhile is not lost", async () => {
    const { lemgo } = network.cities;
    await ask(network, lemgo.id);
    const { lemgoMayor, programmeOffice } = network.actors;
    await answered(lemgoMayor, lemgo.id, "Neue Mailadresse");
    const read = await lastCheck(lemgo.id);
    await answered(lemgoMayor, lemgo.id, "Auch eine neue Nummer", 2);
    await expect(settled(programmeOffice, read)).rejects.toThrow("contactAnsweredAnew");
    await settled(programmeOffice, await lastCheck(lemgo.id));
    await expect(settled(programmeOffice, await lastCheck(lemgo.id))).rejects.toThrow(
      "alreadyDecided",
    );
    expect(await db.auditEvent.count({ where: { kind: "contact.settled" } })).toBe(1);
  });

  it("and the city at the same moment come one after the other", async () => {
    const { lemgo } = network.cities;
    await ask(network, lemgo.id);
    await answered(network.actors.lemgoMayor, lemgo.id, "Neue Mailadresse");
    const read = await lastCheck(lemgo.id);
    const [settling, answering] = await Promise.allSettled([
      settled(network.actors.programmeOffice, read),
      answered(network.actors.lemgoMayor, lemgo.id, "Auch eine neue Nummer", 2),
    ]);
    const one = await lastCheck(lemgo.id);
    expect([settling.status, answering.status].toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(one.changes).toBe(
      settling.status === "fulfilled" ? "Neue Mailadresse" : "Auch eine neue Nummer",
    );
    expect(one.settledAt === null).toBe(settling.status === "rejected");
  });

  it("alone settles, and only where changes were named", async () => {
    const { lemgo } = network.cities;
    await ask(network, lemgo.id);
    const { lemgoMayor, outsider, programmeOffice } = network.actors;
    await expect(settled(programmeOffice, await lastCheck(lemgo.id))).rejects.toThrow("notFound");
    await answered(lemgoMayor, lemgo.id, "Neue Mailadresse");
    const check = await lastCheck(lemgo.id);
    await expect(settled(lemgoMayor, check)).rejects.toThrow("forbidden");
    await expect(settled(outsider, check)).rejects.toThrow("notFound");
  });
});
