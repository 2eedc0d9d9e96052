import { beforeEach, expect, it } from "vitest";
import { answerCallByLink } from "@/lib/calls/answer-by-link";
import { findLinkedCall } from "@/lib/calls/queries";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { answerTo, askLemgo, callOf, NUMBER } from "@/lib/testing/calls";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let id: string;
let token: string;

beforeEach(async () => {
  network = await buildNetwork();
  id = (await askLemgo(network)).id;
  const link = await db.guestLink.findFirstOrThrow({ where: { callRequestId: id } });
  token = tokenFor(env().NEXTAUTH_SECRET, "guest-link", link.id);
});

async function yes() {
  const { callId: _, ...input } = await answerTo(id);
  return { ...input, name: "Robin Vorzimmer" };
}

it("a town hall without an account answers behind the link of its mail", async () => {
  expect((await findLinkedCall(token, NOW))?.phone).toBe(NUMBER);
  await answerCallByLink(token, await yes(), NOW);

  const call = await callOf(id);
  expect(call.agreedAt).toEqual(NOW);
  expect(call.steps[1]).toMatchObject({
    kind: "AGREED",
    cityId: network.cities.lemgo.id,
    byId: null,
    byName: "Robin Vorzimmer",
  });
  const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "call.answered" } });
  expect(event).toMatchObject({ actorId: null, details: { byLink: true } });
  expect(JSON.stringify(event.details)).not.toContain("Robin");
});

it("twice at once answers once", async () => {
  const input = await yes();
  await Promise.all([answerCallByLink(token, input, NOW), answerCallByLink(token, input, NOW)]);
  expect((await callOf(id)).steps).toHaveLength(2);
});

it.each([
  ["is unknown", async () => "nothing of the kind"],
  ["has expired", () => change({ expiresAt: NOW })],
  ["is revoked", () => change({ revokedAt: NOW })],
])("a link that %s opens nothing", async (_, made) => {
  const bad = await made();
  expect(await findLinkedCall(bad, NOW)).toBeNull();
  await expect(answerCallByLink(bad, await yes(), NOW)).rejects.toThrow("linkInvalid");
  expect((await callOf(id)).agreedAt).toBeNull();
});

it("a link to an invitation opens no call wish, and one link opens one thing", async () => {
  const link = await db.guestLink.findFirstOrThrow({ where: { callRequestId: id } });
  const attempt = db.guestLink.update({ where: { id: link.id }, data: { callRequestId: null } });
  await expect(attempt).rejects.toThrow("guest_link_opens_one");
});

async function change(data: { expiresAt?: Date; revokedAt?: Date }): Promise<string> {
  await db.guestLink.updateMany({ where: { callRequestId: id }, data });
  return token;
}
