import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { blockAccount } from "@/lib/accounts/block-account";
import { endMandate } from "@/lib/accounts/end-mandate";
import { grantMandate } from "@/lib/accounts/grant-mandate";
import { unblockAccount } from "@/lib/accounts/unblock-account";
import type { Actor } from "@/lib/auth/actor";
import { findSession } from "@/lib/auth/read-actor";
import { hashSessionToken, newSessionToken } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { plantMandate, plantUser } from "@/lib/testing/four-cities";
import { actor, buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let office: Actor;

beforeEach(async () => {
  network = await buildNetwork();
  office = network.actors.programmeOffice;
});

const LONG_AGO = new Date("2020-01-01T00:00:00Z");

function mandateOf({ mandates }: Actor): string {
  const [mandate] = mandates;
  if (!mandate) throw new Error("no mandate");
  return mandate.id;
}

const end = (by: Actor, mandateId: string, lastDay: Date | null = null) =>
  endMandate(by, { formKey: randomUUID(), mandateId, lastDay, reason: "Wahl" }, NOW);

async function secondOffice(): Promise<Actor> {
  const person = { givenName: "Kim", familyName: "Zwei", salutation: null };
  const userId = await plantUser({ ...person, email: "zwei@netzwerk.example" });
  await plantMandate({ userId, role: "PROGRAMME_OFFICE", startsAt: LONG_AGO });
  return actor(userId);
}

describe("a mandate", () => {
  it("ended at once is gone with the next request of an open session, and the person is told", async () => {
    const { mayor } = network.actors;
    const token = newSessionToken();
    const session = { token, userId: mayor.userId, device: "", now: NOW };
    await inTransaction((tx) => startSession(tx, session));
    const read = async () =>
      (await findSession(hashSessionToken(env().NEXTAUTH_SECRET, token), NOW))?.actor;
    expect((await read())?.seatCircleIds).toEqual([network.circle.id]);

    await end(office, mandateOf(mayor));

    expect((await read())?.mandates).toEqual([]);
    expect((await read())?.seatCircleIds).toEqual([]);
    const [mail] = await db.outboxMail.findMany({ select: { to: true, content: true } });
    expect(mail?.to).toBe("sieler@stendal.example");
    expect(JSON.stringify(mail?.content)).toContain("Wahl");
    expect(await db.auditEvent.count({ where: { kind: "mandate.ended" } })).toBe(1);
  });

  it("ended with a last day holds through that day", async () => {
    await end(office, mandateOf(network.actors.mayor), new Date("2026-11-30"));

    const at = async (moment: string) =>
      (await actor(network.actors.mayor.userId, new Date(moment))).mandates.length;
    expect(await at("2026-11-30T22:59:00Z")).toBe(1);
    expect(await at("2026-11-30T23:00:00Z")).toBe(0);
  });

  it.each(["mayor", "manager", "spokesperson", "outsider", "former"] as const)(
    "is not for %s to end or give",
    async (who) => {
      const by = network.actors[who];
      await expect(end(by, mandateOf(network.actors.office))).rejects.toMatchObject({
        reason: "forbidden",
      });
      const given = grantMandate(by, grant(network.actors.former.userId), NOW);
      await expect(given).rejects.toMatchObject({ reason: "forbidden" });
    },
  );

  it("that is unknown or over is not ended", async () => {
    await expect(end(office, randomUUID())).rejects.toMatchObject({ reason: "notFound" });
    await end(office, mandateOf(network.actors.mayor));
    const again = end(office, mandateOf(network.actors.mayor));
    await expect(again).rejects.toMatchObject({ reason: "mandateEnded" });
    const past = end(office, mandateOf(network.actors.office), new Date("2026-11-22"));
    await expect(past).rejects.toMatchObject({ reason: "lastDayPassed" });
  });

  const grant = (userId: string, changed = {}) => ({
    formKey: randomUUID(),
    userId,
    role: "OFFICE" as const,
    cityId: network.cities.stendal.id,
    bodyId: null,
    from: null,
    lastDay: null,
    reason: "Neue Stelle",
    ...changed,
  });

  it("given holds at once, and the person is told", async () => {
    const { userId } = network.actors.former;
    await grantMandate(office, grant(userId), NOW);

    expect((await actor(userId)).mandates).toMatchObject([{ role: "OFFICE" }]);
    expect(await db.outboxMail.count({ where: { to: "frueher@stendal.example" } })).toBe(1);
  });

  it("of a second mayor is refused in words, also when two are given at the same moment", async () => {
    const { former, outsider } = network.actors;
    const stendal = grant(former.userId, { role: "MAYOR" });
    await expect(grantMandate(office, stendal, NOW)).rejects.toMatchObject({
      reason: "mayorThere",
    });

    const parchim = { role: "MAYOR" as const, cityId: network.cities.parchim.id };
    const given = await Promise.allSettled(
      [former, outsider].map(({ userId }) => grantMandate(office, grant(userId, parchim), NOW)),
    );
    expect(given.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [refused] = given.flatMap((each) =>
      each.status === "rejected" ? [each.reason.reason] : [],
    );
    expect(refused).toBe("mayorThere");
  });
});

describe("the programme office", () => {
  it("is never left without anybody", async () => {
    await expect(end(office, mandateOf(office))).rejects.toMatchObject({ reason: "lastOffice" });
    const onDay = end(office, mandateOf(office), new Date("2027-11-30"));
    await expect(onDay).rejects.toMatchObject({ reason: "lastOffice" });
    expect((await actor(office.userId)).mandates).toHaveLength(1);
  });

  it("is not left by two who end each other at the same moment", async () => {
    const second = await secondOffice();
    const ended = await Promise.allSettled([
      end(office, mandateOf(second)),
      end(second, mandateOf(office)),
    ]);

    expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [refused] = ended.flatMap((each) =>
      each.status === "rejected" ? [each.reason.reason] : [],
    );
    expect(refused).toBe("lastOffice");
    const left = { role: "PROGRAMME_OFFICE", endsAt: null } as const;
    expect(await db.mandate.count({ where: left })).toBe(1);
  });

  it("is not left when one is blocked while the other ends", async () => {
    const second = await secondOffice();
    const ended = await Promise.allSettled([
      blockAccount(office, { formKey: randomUUID(), userId: second.userId, reason: "x" }, NOW),
      end(second, mandateOf(office)),
    ]);
    expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("an account", () => {
  const block = (by: Actor, userId: string) =>
    blockAccount(by, { formKey: randomUUID(), userId, reason: "Gerät verloren" }, NOW);

  it("that is blocked ends its sessions at once; opened again it has what still holds", async () => {
    const { userId } = network.actors.mayor;
    const session = { token: newSessionToken(), userId, device: "", now: NOW };
    await inTransaction((tx) => startSession(tx, session));
    await block(office, userId);

    expect(await db.session.count({ where: { userId } })).toBe(0);
    await expect(actor(userId)).rejects.toThrow("no such user");
    expect(await db.outboxMail.count({ where: { to: "sieler@stendal.example" } })).toBe(1);

    await unblockAccount(office, { formKey: randomUUID(), userId }, NOW);
    expect((await actor(userId)).mandates).toHaveLength(1);
  });

  it("is blocked by the programme office only, never one's own", async () => {
    const { mayor } = network.actors;
    await expect(block(mayor, office.userId)).rejects.toMatchObject({ reason: "forbidden" });
    await expect(block(office, office.userId)).rejects.toMatchObject({ reason: "ownAccount" });
    await expect(block(office, randomUUID())).rejects.toMatchObject({ reason: "notFound" });
  });
});
