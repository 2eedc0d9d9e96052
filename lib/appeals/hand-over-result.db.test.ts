import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { resultDocument } from "@/lib/appeals/document";
import { handOverResult } from "@/lib/appeals/hand-over-result";
import { readAppeal } from "@/lib/appeals/queries";
import { listCarrying, listCarryingDots } from "@/lib/appeals/read-result";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import { shareText } from "@/lib/appeals/wording";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { toText } from "@/lib/documents/to-text";
import { published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
});

async function handOver(actor: Actor, on = "2026-11-20"): Promise<void> {
  const to = "Präsidentin des Landtags";
  const input = { formKey: randomUUID(), appealId: appeal.id, to, on: new Date(on) };
  await handOverResult(actor, input, NOW);
}

async function say(actor: Actor, cityId: string, answer: "ENDORSED" | "DECLINED" | "PLEDGED") {
  const pledge = answer === "PLEDGED" ? "Wir reden im Rat." : null;
  const input = { formKey: randomUUID(), appealId: appeal.id, cityId, answer, pledge };
  await answerAppeal(actor, input, NOW);
}

async function withdraw(): Promise<void> {
  const input = {
    formKey: randomUUID(),
    appealId: appeal.id,
    version: 2,
    reason: "Ziel erreicht.",
  };
  await withdrawAppeal(network.actors.zoselMohr, input, NOW);
}

async function printed(): Promise<string> {
  const shown = await readAppeal(null, appeal.slug);
  if (!shown) throw new Error("no such appeal");
  const cities = await listCarrying(appeal.id);
  return toText(resultDocument(shown, cities, { network: "Engagierte Stadt", now: NOW }));
}

describe("handing the result over", () => {
  it("is noted with whom and when, and stands on the page", async () => {
    await handOver(network.actors.spokesperson);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      handedOverTo: "Präsidentin des Landtags",
      handedOverOn: new Date("2026-11-20"),
    });
    expect(await db.auditEvent.count({ where: { kind: "appeal.handedOver" } })).toBe(1);
  });

  it.each([
    ["by a mayor", "mayor", "2026-11-20", "forbidden"],
    ["by the programme office", "programmeOffice", "2026-11-20", "forbidden"],
    ["for a day to come", "spokesperson", "2026-11-24", "dayAhead"],
  ] as const)("is refused %s", async (_, who, on, reason) => {
    await expect(handOver(network.actors[who], on)).rejects.toMatchObject({ reason });
    expect(await readAppeal(null, appeal.slug)).toMatchObject({ handedOverTo: null });
  });

  it("is refused for a withdrawn appeal", async () => {
    await withdraw();
    await expect(handOver(network.actors.spokesperson)).rejects.toMatchObject({
      reason: "withdrawn",
    });
  });
});

describe("the result", () => {
  it("is printed with counts and the cities that carry the appeal, and no other city or person", async () => {
    await say(network.actors.mayor, network.cities.stendal.id, "PLEDGED");
    await say(network.actors.lemgoOffice, network.cities.lemgo.id, "DECLINED");
    const text = await printed();
    expect(text).toContain("Stendal, sagt zu: Wir reden im Rat.");
    expect(text).not.toMatch(/Lemgo|Baier|Sieler|Schwär/);
  });

  it("shows on the map the cities that carry it alone", async () => {
    await say(network.actors.mayor, network.cities.stendal.id, "ENDORSED");
    await say(network.actors.lemgoOffice, network.cities.lemgo.id, "DECLINED");
    const stendal = await db.city.update({
      where: { id: network.cities.stendal.id },
      data: { longitude: 11.86, latitude: 52.6 },
    });
    await db.city.update({
      where: { id: network.cities.lemgo.id },
      data: { longitude: 8.9, latitude: 52.03 },
    });
    expect(await listCarryingDots(appeal.slug)).toEqual([
      { longitude: stendal.longitude, latitude: stendal.latitude },
    ]);
  });

  it("says of a withdrawn appeal that it is withdrawn, printed and to hand on", async () => {
    await withdraw();
    expect(await printed()).toContain("Zurückgezogen am 23. November 2026");
    const shown = await readAppeal(null, appeal.slug);
    const text = shown ? shareText(shown, "https://runde.example/appeals/x") : "";
    expect(text).toContain("Zurückgezogen am 23. November 2026");
    expect(text).not.toContain("tragen");
  });
});
