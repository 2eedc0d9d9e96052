import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { joinByLink } from "@/lib/accounts/join-by-link";
import { revokeInvitation } from "@/lib/accounts/revoke-invitation";
import { citiesOf } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { invite, tokenOf } from "@/lib/testing/accounts";
import { actor, buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const join = async (invitationId: string, now = NOW) =>
  joinByLink(await tokenOf(invitationId), { formKey: randomUUID() }, now);

async function userWith(email: string) {
  return db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
}

it("one press makes account and mandate", async () => {
  const id = await invite(network);
  expect(await join(id)).toMatchObject({ email: "neu@stendal.example" });

  const { id: userId } = await userWith("neu@stendal.example");
  expect(citiesOf(await actor(userId))).toEqual([network.cities.stendal.id]);
  expect(await db.auditEvent.count({ where: { kind: "account.accepted" } })).toBe(1);
  expect(await db.auditEvent.count({ where: { kind: "mandate.granted" } })).toBe(1);
});

it("an account that is there gets the mandate added", async () => {
  const users = await db.user.count();
  const { aachen } = network.cities;
  const id = await invite(network, { email: "kleefeldt@stendal.example", cityId: aachen.id });
  await join(id);

  expect(await db.user.count()).toBe(users);
  const both = citiesOf(await actor(network.actors.office.userId));
  expect(both).toEqual([network.cities.stendal.id, aachen.id]);
});

it("the official without an account is linked to it", async () => {
  const { parchim } = network.cities;
  const officialId = network.officials.parchimMayor.id;
  const offered = { role: "MAYOR", cityId: parchim.id, officialId, email: "neu@parchim.example" };
  await join(await invite(network, { ...offered, role: "MAYOR" }));

  const { id } = await userWith("neu@parchim.example");
  const official = await db.official.findUnique({
    where: { id: officialId },
    select: { userId: true },
  });
  expect(official?.userId).toBe(id);
});

it("a mandate for a term to come begins with the term", async () => {
  const { parchim } = network.cities;
  const officialId = network.officials.parchimMayor.id;
  await db.official.update({
    where: { id: officialId },
    data: { termStartsOn: new Date("2026-12-01") },
    select: { id: true },
  });
  await join(
    await invite(network, {
      role: "MAYOR",
      cityId: parchim.id,
      officialId,
      email: "neu@parchim.example",
    }),
  );

  const { id } = await userWith("neu@parchim.example");
  expect((await actor(id)).mandates).toEqual([]);
  expect((await actor(id, new Date("2026-12-01T00:00:00Z"))).mandates).toHaveLength(1);
});

it("the link works once, for two who press at the same moment as well", async () => {
  const id = await invite(network);
  const pressed = await Promise.allSettled([join(id), join(id)]);
  expect(pressed.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(join(id)).rejects.toMatchObject({ reason: "invitationTaken" });

  expect(await db.user.count({ where: { email: "neu@stendal.example" } })).toBe(1);
});

it("of two mayors invited for one city the second is told in words, and nothing is left behind", async () => {
  const { id: cityId } = network.cities.parchim;
  const one = await invite(network, { role: "MAYOR", cityId, email: "eins@parchim.example" });
  const two = await invite(network, { role: "MAYOR", cityId, email: "zwei@parchim.example" });
  const pressed = await Promise.allSettled([join(one), join(two)]);

  expect(pressed.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const [refused] = pressed.flatMap((each) =>
    each.status === "rejected" ? [each.reason.reason] : [],
  );
  expect(refused).toBe("mayorThere");
  expect(await db.mandate.count({ where: { role: "MAYOR", cityId } })).toBe(1);
  expect(await db.user.count({ where: { email: { endsWith: "@parchim.example" } } })).toBe(2);
});

it("an expired, a revoked and an unknown link open nothing", async () => {
  const id = await invite(network);
  const later = new Date(NOW.getTime() + 15 * 86_400_000);
  await expect(join(id, later)).rejects.toMatchObject({ reason: "linkInvalid" });

  const token = await tokenOf(id);
  const on = { formKey: randomUUID(), invitationId: id };
  await revokeInvitation(network.actors.programmeOffice, on, NOW);
  const form = () => ({ formKey: randomUUID() });
  await expect(joinByLink(token, form(), NOW)).rejects.toMatchObject({ reason: "linkInvalid" });
  await expect(joinByLink("x", form(), NOW)).rejects.toMatchObject({ reason: "linkInvalid" });
  expect(await db.user.count({ where: { email: "neu@stendal.example" } })).toBe(0);
});

it("a blocked account is told so and gets nothing", async () => {
  const id = await invite(network, { email: "frueher@stendal.example" });
  const { userId } = network.actors.former;
  await db.user.update({
    where: { id: userId },
    data: { blockedAt: NOW },
    select: { id: true },
  });
  await expect(join(id)).rejects.toMatchObject({ reason: "accountBlocked" });
});
