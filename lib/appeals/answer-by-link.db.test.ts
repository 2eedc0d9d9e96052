import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { answerAppealByLink } from "@/lib/appeals/answer-by-link";
import { findLinkedResponse } from "@/lib/appeals/find-linked-response";
import type { AnswerAppealByLink } from "@/lib/appeals/schema";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const LATER = new Date("2026-11-24T08:12:00Z");
const NEXT_YEAR = new Date("2027-11-24T08:12:00Z");

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
});

function response(cityId: string) {
  return db.appealResponse.findUniqueOrThrow({
    where: { appealId_cityId: { appealId: appeal.id, cityId } },
    include: { links: true },
  });
}

async function tokenOf(cityId: string): Promise<string> {
  const [link] = (await response(cityId)).links;
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link?.id ?? "");
}

function say(changes: Partial<AnswerAppealByLink> = {}) {
  return {
    formKey: randomUUID(),
    answer: "ENDORSED" as const,
    revision: 1,
    answeredBy: "SELF" as const,
    answeredByName: null,
    ...changes,
  };
}

describe("a town hall without an account", () => {
  it("gets the link of its own city in the mail, one for all its addresses", async () => {
    const mails = await db.outboxMail.findMany({ where: { appealId: appeal.id } });
    const linkIn = (to: string) => {
      const mail = mails.find((one) => one.to === to);
      return /"guestLinkId":"([^"]+)"/.exec(JSON.stringify(mail?.content))?.[1];
    };
    const { links } = await response(network.cities.lemgo.id);
    expect(links).toHaveLength(1);
    expect(linkIn("baier@lemgo.example")).toBe(links[0]?.id);
    expect(linkIn("schwaer-froehlich@lemgo.example")).toBe(links[0]?.id);
    expect(linkIn("schumacher@gardelegen.example")).not.toBe(links[0]?.id);
  });

  it("supports the appeal through its head, for its own city and no other", async () => {
    const { gardelegen, lemgo } = network.cities;
    await answerAppealByLink(await tokenOf(gardelegen.id), say(), LATER);
    expect(await response(gardelegen.id)).toMatchObject({
      answer: "ENDORSED",
      answeredAt: LATER,
      answeredById: null,
      answeredByName: null,
      answeredVia: "GUEST_LINK",
      onBehalfOf: null,
      revision: 1,
    });
    expect(await response(lemgo.id)).toMatchObject({ answer: null, readAt: null });
    const event = await db.auditEvent.findFirst({ where: { kind: "appeal.answered" } });
    expect(event).toMatchObject({ actorId: null, subjectId: appeal.id });
  });

  it("answers through its office by name, on behalf of the head, and takes it back", async () => {
    const { gardelegen } = network.cities;
    const token = await tokenOf(gardelegen.id);
    const byOffice = { answeredBy: "OFFICE" as const, answeredByName: "Robin Vorzimmer" };
    await answerAppealByLink(token, say({ ...byOffice, answer: "READ" }), LATER);
    expect(await response(gardelegen.id)).toMatchObject({
      answer: null,
      readAt: LATER,
      answeredByName: "Robin Vorzimmer",
      onBehalfOf: "Bürgermeisterin Schumacher",
    });
    await answerAppealByLink(token, say({ ...byOffice, answer: "REVOKED" }), LATER);
    expect(await response(gardelegen.id)).toMatchObject({
      readAt: null,
      answeredByName: null,
      answeredVia: null,
      onBehalfOf: null,
    });
  });

  it("sees what somebody signed in answered before, and may change it", async () => {
    const { stendal } = network.cities;
    const signedIn = { formKey: randomUUID(), appealId: appeal.id, cityId: stendal.id };
    await answerAppeal(network.actors.mayor, { ...signedIn, answer: "DECLINED" }, NOW);
    const token = await tokenOf(stendal.id);
    const linked = await findLinkedResponse(token, LATER);
    expect(linked).toMatchObject({
      appeal: { id: appeal.id },
      response: { answer: "DECLINED", answeredBy: { familyName: "Sieler" } },
    });
    await answerAppealByLink(token, say(), LATER);
    expect(await response(stendal.id)).toMatchObject({ answer: "ENDORSED", answeredById: null });
  });

  it("answers once when the form is sent twice at once", async () => {
    const { gardelegen } = network.cities;
    const [token, twice] = [await tokenOf(gardelegen.id), say()];
    await Promise.all([
      answerAppealByLink(token, twice, LATER),
      answerAppealByLink(token, twice, LATER),
    ]);
    expect(await db.auditEvent.count({ where: { kind: "appeal.answered" } })).toBe(1);
  });

  it.each([
    ["a link that was made up", async () => "x".repeat(43), LATER],
    ["a link that has run out", () => tokenOf(network.cities.gardelegen.id), NEXT_YEAR],
    [
      "a link that was revoked",
      async () => {
        await db.guestLink.updateMany({ data: { revokedAt: NOW } });
        return tokenOf(network.cities.gardelegen.id);
      },
      LATER,
    ],
  ])("is told that %s opens nothing", async (_, make, now) => {
    const token = await make();
    await expect(answerAppealByLink(token, say(), now)).rejects.toThrow("linkInvalid");
    expect(await findLinkedResponse(token, now)).toBeNull();
    expect(await db.appealResponse.count({ where: { readAt: { not: null } } })).toBe(0);
  });

  it("cannot answer an appeal that was withdrawn, but reads that it was", async () => {
    const token = await tokenOf(network.cities.gardelegen.id);
    const withdrawal = {
      formKey: randomUUID(),
      appealId: appeal.id,
      version: 2,
      reason: "Erreicht.",
    };
    await withdrawAppeal(network.actors.zoselMohr, withdrawal, NOW);
    await expect(answerAppealByLink(token, say(), LATER)).rejects.toThrow("withdrawn");
    expect((await findLinkedResponse(token, LATER))?.appeal.withdrawReason).toBe("Erreicht.");
  });
});
