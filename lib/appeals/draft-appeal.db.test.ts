import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { draftAppeal } from "@/lib/appeals/draft-appeal";
import { editAppeal } from "@/lib/appeals/edit-appeal";
import { listDrafts, readAppealToWrite } from "@/lib/appeals/list-drafts";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { appealText, draft, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

function edit(appealId: string, changes: object = {}) {
  return { formKey: randomUUID(), appealId, version: 1, ...appealText(), ...changes };
}

describe("a spokesperson", () => {
  it("begins a draft that is signed with the office and seen by nobody else", async () => {
    const { zoselMohr, spokesperson, mayor, programmeOffice } = network.actors;
    const { slug } = await draft(zoselMohr);

    expect(slug).toBe("werben-sie-fuer-das-programm");
    expect(await readAppealToWrite(spokesperson, slug)).toMatchObject({
      authorOffice: "Sprecherin im Netzwerk Engagierte Stadt, Stendal",
      publishedAt: null,
    });
    expect(await readAppealToWrite(mayor, slug)).toBeNull();
    expect(await listDrafts(zoselMohr)).toHaveLength(1);
    expect(await listDrafts(mayor)).toEqual([]);
    expect(await listDrafts(programmeOffice)).toEqual([]);
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("keeps a draft that is not finished", async () => {
    const { slug } = await draft(network.actors.zoselMohr, {
      title: "",
      callToAction: "",
      answerBy: null as never,
    });
    expect(slug).toBe("appell");
    expect(await readAppealToWrite(network.actors.zoselMohr, slug)).toMatchObject({
      title: "",
      callToAction: "",
    });
  });

  it("gets an address of its own for a second appeal with the same title", async () => {
    const { zoselMohr, spokesperson } = network.actors;
    const first = await draft(zoselMohr);
    const second = await draft(spokesperson);
    expect([first.slug, second.slug]).toEqual([
      "werben-sie-fuer-das-programm",
      "werben-sie-fuer-das-programm-2",
    ]);
  });

  it("begins one draft with a double click", async () => {
    const input = { formKey: randomUUID(), ...appealText() };
    const { zoselMohr } = network.actors;
    const [first, second] = await Promise.all([
      draftAppeal(zoselMohr, input, NOW),
      draftAppeal(zoselMohr, input, NOW),
    ]);
    expect(first).toEqual(second);
    expect(await db.appeal.count()).toBe(1);
  });

  it("saves a draft and finds it again", async () => {
    const { zoselMohr } = network.actors;
    const { id, slug } = await draft(zoselMohr);
    const saved = await editAppeal(zoselMohr, edit(id, { body: "kürzer" }), NOW);
    expect(saved.version).toBe(2);
    expect(await readAppealToWrite(zoselMohr, slug)).toMatchObject({ body: "kürzer", version: 2 });
  });
});

describe("two spokespersons at one draft", () => {
  it("the second sees what the first saved, and nothing is overwritten", async () => {
    const { zoselMohr, spokesperson } = network.actors;
    const { id, slug } = await draft(zoselMohr);
    await editAppeal(zoselMohr, edit(id, { title: "Erste" }), NOW);

    const refusal = await editAppeal(spokesperson, edit(id, { title: "Zweite" }), NOW).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Outdated);
    expect(refusal).toMatchObject({
      version: 2,
      theirs: { title: "Erste", answerBy: "31. Dezember 2026" },
    });
    expect(await readAppealToWrite(zoselMohr, slug)).toMatchObject({ title: "Erste" });
  });

  it("only one of two simultaneous savings wins", async () => {
    const { zoselMohr, spokesperson } = network.actors;
    const { id } = await draft(zoselMohr);
    const outcomes = await Promise.allSettled([
      editAppeal(zoselMohr, edit(id, { title: "Erste" }), NOW),
      editAppeal(spokesperson, edit(id, { title: "Zweite" }), NOW),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.auditEvent.count({ where: { kind: "appeal.edited" } })).toBe(1);
  });
});

describe("refusals", () => {
  it.each(["mayor", "office", "manager", "programmeOffice", "outsider", "former"] as const)(
    "%s can neither begin nor save a draft, and does not learn of one",
    async (who) => {
      const { id } = await draft(network.actors.zoselMohr);
      const actor = network.actors[who];
      await expect(draft(actor)).rejects.toThrow("forbidden");
      await expect(editAppeal(actor, edit(id), NOW)).rejects.toThrow("notFound");
      expect(await db.appeal.count()).toBe(1);
    },
  );

  it("does not save a published appeal as a draft", async () => {
    const { zoselMohr, mayor } = network.actors;
    const { id } = await published(zoselMohr);
    await expect(editAppeal(zoselMohr, edit(id), NOW)).rejects.toThrow("alreadyPublished");
    await expect(editAppeal(mayor, edit(id), NOW)).rejects.toThrow("forbidden");
  });

  it("knows nothing of an appeal that does not exist", async () => {
    await expect(editAppeal(network.actors.zoselMohr, edit(randomUUID()), NOW)).rejects.toThrow(
      "notFound",
    );
  });
});
