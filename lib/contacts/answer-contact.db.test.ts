import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerContactByLink } from "@/lib/contacts/answer-by-link";
import { findLinkedCheck } from "@/lib/contacts/find-linked-check";
import type { AnswerContactByLink } from "@/lib/contacts/schema";
import { db } from "@/lib/db";
import { answered, ask, contactToken, LATER, lastCheck, settled } from "@/lib/testing/contacts";
import { buildNetwork, type Network } from "@/lib/testing/network";

const MUCH_LATER = new Date("2027-04-24T08:12:00Z");

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

function said(changes: Partial<AnswerContactByLink> = {}) {
  return {
    formKey: randomUUID(),
    version: 1,
    answer: "RIGHT" as const,
    changes: null,
    answeredBy: "SELF" as const,
    answeredByName: null,
    ...changes,
  };
}

describe("a town hall that is signed in", () => {
  it("confirms through its office, on behalf of the head", async () => {
    const { lemgo } = network.cities;
    await ask(network, lemgo.id);
    expect(await answered(network.actors.lemgoOffice, lemgo.id)).toEqual({ slug: "lemgo" });
    expect(await lastCheck(lemgo.id)).toMatchObject({
      answeredAt: LATER,
      answeredById: network.actors.lemgoOffice.userId,
      answeredByName: null,
      onBehalfOf: "Bürgermeister Baier",
      changes: null,
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "contact.answered" } });
    expect(event.onBehalfOfId).not.toBeNull();
  });

  it("changes its answer until the programme office has settled it, and not after", async () => {
    const { lemgo } = network.cities;
    const { lemgoMayor } = network.actors;
    await ask(network, lemgo.id);
    await answered(lemgoMayor, lemgo.id);
    await answered(lemgoMayor, lemgo.id, "Neue Mailadresse", 2);
    expect(await lastCheck(lemgo.id)).toMatchObject({
      changes: "Neue Mailadresse",
      onBehalfOf: null,
    });
    await settled(network.actors.programmeOffice, await lastCheck(lemgo.id));
    await expect(answered(lemgoMayor, lemgo.id)).rejects.toThrow("contactSettled");
    expect(await lastCheck(lemgo.id)).toMatchObject({
      changes: "Neue Mailadresse",
      settledAt: LATER,
    });
  });

  it("is told when it was not asked; another city's question does not exist for it", async () => {
    const { lemgo, stendal } = network.cities;
    await expect(answered(network.actors.lemgoMayor, lemgo.id)).rejects.toThrow("contactNotAsked");
    await ask(network, stendal.id);
    for (const actor of [network.actors.lemgoMayor, network.actors.outsider]) {
      await expect(answered(actor, stendal.id)).rejects.toThrow("notFound");
    }
    await expect(answered(network.actors.manager, stendal.id)).rejects.toThrow("notFound");
    await expect(answered(network.actors.programmeOffice, stendal.id)).rejects.toThrow("forbidden");
    expect(await lastCheck(stendal.id)).toMatchObject({ answeredAt: null });
    expect(await db.formSubmission.count()).toBe(1);
  });
});

describe("two of one town hall who answer from the same page", () => {
  it("do not overwrite each other: the second is shown what the first wrote", async () => {
    const { lemgo } = network.cities;
    const { lemgoMayor, lemgoOffice } = network.actors;
    await ask(network, lemgo.id);
    await answered(lemgoOffice, lemgo.id, "Neue Mailadresse");
    await expect(answered(lemgoMayor, lemgo.id)).rejects.toMatchObject({
      reason: "outdated",
      theirs: { changes: "Neue Mailadresse" },
      version: 2,
    });
    expect(await lastCheck(lemgo.id)).toMatchObject({ changes: "Neue Mailadresse" });
  });

  it("at the same moment: one answer counts", async () => {
    const { lemgo } = network.cities;
    const { lemgoMayor, lemgoOffice } = network.actors;
    await ask(network, lemgo.id);
    const both = [answered(lemgoOffice, lemgo.id, "Neu"), answered(lemgoMayor, lemgo.id)];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.auditEvent.count({ where: { kind: "contact.answered" } })).toBe(1);
  });
});

describe("a town hall without an account", () => {
  it("confirms through its head, for its own city and no other", async () => {
    const { gardelegen, lemgo } = network.cities;
    await ask(network, gardelegen.id);
    await ask(network, lemgo.id);
    await answerContactByLink(await contactToken(gardelegen.id), said(), LATER);
    expect(await lastCheck(gardelegen.id)).toMatchObject({
      answeredAt: LATER,
      answeredById: null,
      answeredByName: "Mandy Schumacher",
      onBehalfOf: null,
    });
    expect(await lastCheck(lemgo.id)).toMatchObject({ answeredAt: null });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "contact.answered" } });
    expect(event.actorId).toBeNull();
  });

  it("names changes through its office, on behalf of the head, and sees them on its page", async () => {
    const { gardelegen } = network.cities;
    await ask(network, gardelegen.id);
    const token = await contactToken(gardelegen.id);
    const byOffice = { answeredBy: "OFFICE" as const, answeredByName: "Robin Vorzimmer" };
    await answerContactByLink(
      token,
      said({ ...byOffice, answer: "CHANGED", changes: "Neue Mailadresse" }),
      LATER,
    );
    expect(await findLinkedCheck(token, LATER)).toMatchObject({
      why: null,
      sheet: { name: "Gardelegen" },
      check: {
        answeredBy: "Robin Vorzimmer",
        onBehalfOf: "Bürgermeisterin Schumacher",
        changes: "Neue Mailadresse",
      },
    });
  });

  it("sees nothing but its own city's people", async () => {
    const { gardelegen } = network.cities;
    await ask(network, gardelegen.id);
    const linked = JSON.stringify(await findLinkedCheck(await contactToken(gardelegen.id), LATER));
    expect(linked).toContain("Schumacher");
    for (const foreign of ["Baier", "Sieler", "lemgo.example"]) {
      expect(linked).not.toContain(foreign);
    }
  });

  it("answers once when the form is sent twice at once", async () => {
    const { gardelegen } = network.cities;
    await ask(network, gardelegen.id);
    const [token, twice] = [await contactToken(gardelegen.id), said()];
    await Promise.all([
      answerContactByLink(token, twice, LATER),
      answerContactByLink(token, twice, LATER),
    ]);
    expect(await db.auditEvent.count({ where: { kind: "contact.answered" } })).toBe(1);
  });

  it("is told plainly why a link opens nothing any more", async () => {
    const { gardelegen } = network.cities;
    await ask(network, gardelegen.id);
    const token = await contactToken(gardelegen.id);
    expect(await findLinkedCheck("x".repeat(43), LATER)).toBeNull();
    expect(await findLinkedCheck(token, MUCH_LATER)).toMatchObject({ why: "expired" });
    await expect(answerContactByLink(token, said(), MUCH_LATER)).rejects.toThrow("linkInvalid");

    await answerContactByLink(token, said({ answer: "CHANGED", changes: "Neu" }), LATER);
    await settled(network.actors.programmeOffice, await lastCheck(gardelegen.id));
    expect(await findLinkedCheck(token, LATER)).toMatchObject({ why: "settled" });
    await expect(answerContactByLink(token, said(), LATER)).rejects.toThrow("contactSettled");

    await ask(network, gardelegen.id, { now: LATER });
    const newer = await contactToken(gardelegen.id);
    await expect(answerContactByLink(token, said(), LATER)).rejects.toThrow("linkInvalid");
    await db.networkMembership.updateMany({
      where: { cityId: gardelegen.id },
      data: { leftOn: new Date("2026-11-24") },
    });
    expect(await findLinkedCheck(newer, LATER)).toMatchObject({ why: "ended" });
    await expect(answerContactByLink(newer, said(), LATER)).rejects.toThrow("linkInvalid");
  });
});
