import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { correctAppeal } from "@/lib/appeals/correct-appeal";
import { listEndorsingCities, readAppeal } from "@/lib/appeals/queries";
import type { AnswerAppeal } from "@/lib/appeals/schema";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { appealText, draft, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";
import { recipientsOf } from "@/lib/town-halls/rules";

const LATER = new Date("2026-11-25T08:00:00Z");

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
  await db.outboxMail.deleteMany();
});

function change(changes: object = {}) {
  return {
    formKey: randomUUID(),
    appealId: appeal.id,
    version: 2,
    ...appealText(),
    change: "MEANING" as const,
    tellCities: false,
    ...changes,
  };
}

async function say(actor: Actor, cityId: string, answer: AnswerAppeal["answer"]): Promise<void> {
  await answerAppeal(actor, { formKey: randomUUID(), appealId: appeal.id, cityId, answer }, LATER);
}

/** Who is written to in a city. */
async function addressesOf(id: string): Promise<string[]> {
  return (await readTownHalls(db, { id }, LATER)).flatMap(recipientsOf).map(({ to }) => to);
}

function withdrawal(version = 2) {
  return { formKey: randomUUID(), appealId: appeal.id, version, reason: "Das Ziel ist erreicht." };
}

describe("correcting", () => {
  it("shows the new text and keeps the earlier one, without a mail", async () => {
    await correctAppeal(network.actors.zoselMohr, change({ body: "neuer Wortlaut" }), LATER);
    const shown = await readAppeal(null, appeal.slug);
    expect(shown).toMatchObject({
      body: "neuer Wortlaut",
      revisions: [
        { number: 2, validFrom: LATER },
        { number: 1, validFrom: NOW },
      ],
    });
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("leaves an endorsement with the text it was given to", async () => {
    const answer = {
      formKey: randomUUID(),
      appealId: appeal.id,
      cityId: network.cities.stendal.id,
      answer: "ENDORSED" as const,
    };
    await answerAppeal(network.actors.mayor, answer, NOW);
    await correctAppeal(network.actors.zoselMohr, change({ title: "Neuer Titel" }), LATER);
    expect(await listEndorsingCities(appeal.id)).toMatchObject([{ revision: 1, name: "Stendal" }]);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      title: "Neuer Titel",
      counts: { endorsed: 1 },
    });
  });

  it("asks again by mail the cities that carry it when the meaning changes, with what is different, and them alone", async () => {
    const { stendal, lemgo } = network.cities;
    await say(network.actors.mayor, stendal.id, "ENDORSED");
    await say(network.actors.lemgoMayor, lemgo.id, "DECLINED");
    await correctAppeal(
      network.actors.zoselMohr,
      change({ callToAction: "Bitte sprechen Sie im Rat." }),
      LATER,
    );
    const mails = await db.outboxMail.findMany({ select: { to: true, content: true } });
    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      (await addressesOf(stendal.id)).toSorted(),
    );
    expect(JSON.stringify(mails)).toContain(
      `{"kind":"quote","text":"${appealText().callToAction}"}`,
    );
    const asked = await db.appealResponse.findMany({
      where: { askedAgainAt: LATER },
      select: { cityId: true },
    });
    expect(asked).toEqual([{ cityId: stendal.id }]);
  });

  it("counts their answers on for the earlier text until they renew them", async () => {
    const { stendal } = network.cities;
    await say(network.actors.mayor, stendal.id, "ENDORSED");
    await correctAppeal(network.actors.zoselMohr, change({ body: "anderer Sinn" }), LATER);
    const counts = async () => (await readAppeal(null, appeal.slug))?.counts;
    expect(await counts()).toMatchObject({ endorsed: 1, earlier: 1 });
    await say(network.actors.mayor, stendal.id, "ENDORSED");
    expect(await counts()).toMatchObject({ endorsed: 1, earlier: 0 });
  });

  it("asks nobody and leaves all answers valid when only a word is mended", async () => {
    await say(network.actors.mayor, network.cities.stendal.id, "ENDORSED");
    await correctAppeal(
      network.actors.zoselMohr,
      change({ body: "unsere Städte zeigen, was ensteht.", change: "TYPO" }),
      LATER,
    );
    expect(await db.outboxMail.count()).toBe(0);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      revisions: [{ number: 2 }, { number: 1 }],
      counts: { endorsed: 1, earlier: 0 },
    });
  });

  it("tells each city once: those that carry it are asked, the others hear of it", async () => {
    await say(network.actors.mayor, network.cities.stendal.id, "ENDORSED");
    await correctAppeal(
      network.actors.zoselMohr,
      change({ body: "anderer Sinn", tellCities: true }),
      LATER,
    );
    const mails = await db.outboxMail.findMany({ select: { to: true, subject: true } });
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    const asked = mails.filter(({ subject }) => subject.startsWith("Geändert, bitte"));
    expect(asked.map(({ to }) => to).toSorted()).toEqual(
      (await addressesOf(network.cities.stendal.id)).toSorted(),
    );
  });

  it("tells the cities when the spokesperson wants it, once per correction", async () => {
    await correctAppeal(
      network.actors.zoselMohr,
      change({ body: "zwei", tellCities: true }),
      LATER,
    );
    expect(await db.outboxMail.count()).toBe(8);
    await correctAppeal(
      network.actors.zoselMohr,
      change({ body: "drei", tellCities: true, version: 3 }),
      LATER,
    );
    expect(await db.outboxMail.count()).toBe(16);
    expect(await db.outboxMail.findFirst({ select: { subject: true } })).toEqual({
      subject: "Geänderter Appell: Werben Sie für das Programm",
    });
  });

  it("makes no new version of the text when only the day was changed", async () => {
    await correctAppeal(
      network.actors.zoselMohr,
      change({ answerBy: new Date("2027-01-31T00:00:00Z") }),
      LATER,
    );
    expect(await db.appealRevision.count()).toBe(1);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      answerBy: new Date("2027-01-31T00:00:00Z"),
    });
  });

  it("shows the second of two what the first wrote", async () => {
    await correctAppeal(network.actors.zoselMohr, change({ body: "Erste" }), LATER);
    const refusal = await correctAppeal(
      network.actors.spokesperson,
      change({ body: "Zweite" }),
      LATER,
    ).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Outdated);
    expect(refusal).toMatchObject({ version: 3, theirs: { body: "Erste" } });
    expect(await db.appealRevision.count()).toBe(2);
  });

  it("happens once with a double click", async () => {
    const input = change({ body: "zwei", tellCities: true });
    await Promise.all([
      correctAppeal(network.actors.zoselMohr, input, LATER),
      correctAppeal(network.actors.zoselMohr, input, LATER),
    ]);
    expect(await db.appealRevision.count()).toBe(2);
    expect(await db.outboxMail.count()).toBe(8);
  });

  it.each(["mayor", "office", "manager", "programmeOffice"] as const)(
    "is refused to %s",
    async (who) => {
      await expect(correctAppeal(network.actors[who], change(), LATER)).rejects.toThrow(
        "forbidden",
      );
      await expect(withdrawAppeal(network.actors[who], withdrawal(), LATER)).rejects.toThrow(
        "forbidden",
      );
    },
  );

  it("does not work for a draft or a withdrawn appeal", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    await expect(
      correctAppeal(network.actors.zoselMohr, change({ appealId: id, version: 1 }), LATER),
    ).rejects.toThrow("notFound");
    await withdrawAppeal(network.actors.zoselMohr, withdrawal(), LATER);
    await expect(
      correctAppeal(network.actors.zoselMohr, change({ version: 3 }), LATER),
    ).rejects.toThrow("withdrawn");
  });
});

describe("withdrawing", () => {
  it("leaves the page, says why and tells every city once", async () => {
    await withdrawAppeal(network.actors.zoselMohr, withdrawal(), LATER);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      withdrawnAt: LATER,
      withdrawReason: "Das Ziel ist erreicht.",
      body: appealText().body,
    });
    expect(await db.outboxMail.count()).toBe(8);
    const mail = await db.outboxMail.findFirstOrThrow();
    expect(JSON.stringify(mail.content)).toContain("Das Ziel ist erreicht.");
  });

  it("happens once with a double click, and one of two spokespersons is told that it is done", async () => {
    const input = withdrawal();
    const { zoselMohr, spokesperson } = network.actors;
    await Promise.all([
      withdrawAppeal(zoselMohr, input, LATER),
      withdrawAppeal(zoselMohr, input, LATER),
    ]);
    await expect(withdrawAppeal(spokesperson, withdrawal(), LATER)).rejects.toThrow("withdrawn");
    expect(await db.outboxMail.count()).toBe(8);
    expect(await db.auditEvent.count({ where: { kind: "appeal.withdrawn" } })).toBe(1);
  });

  it("does not withdraw a text the sender has not seen", async () => {
    await correctAppeal(network.actors.spokesperson, change({ body: "neu" }), LATER);
    await expect(withdrawAppeal(network.actors.zoselMohr, withdrawal(), LATER)).rejects.toThrow(
      "outdated",
    );
  });
});
