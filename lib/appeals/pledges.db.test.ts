import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { answerAppealByLink } from "@/lib/appeals/answer-by-link";
import { listEndorsingCities, listOwnResponses, readAppeal } from "@/lib/appeals/queries";
import type { AnswerAppeal } from "@/lib/appeals/schema";
import type { Actor } from "@/lib/auth/actor";
import { findCommitment, listCommitments } from "@/lib/commitments/queries";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const LATER = new Date("2026-11-25T08:00:00Z");
const PLEDGE = "Wir setzen das Thema im März auf die Tagesordnung des Rates.";

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
});

async function say(
  actor: Actor,
  cityId: string,
  answer: AnswerAppeal["answer"],
  pledge: string | null = null,
): Promise<void> {
  const input = { formKey: randomUUID(), appealId: appeal.id, cityId, answer, pledge };
  await answerAppeal(actor, input, LATER);
}

async function pledgedBy(cityId: string) {
  return db.commitment.findFirst({
    where: { appealResponse: { appealId: appeal.id, cityId } },
    include: { owners: true, updates: true },
  });
}

async function tokenOf(cityId: string): Promise<string> {
  const link = await db.guestLink.findFirstOrThrow({
    where: { appealResponse: { appealId: appeal.id, cityId } },
  });
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link.id);
}

describe("a city that pledges something", () => {
  it("carries the appeal by name, with what it pledged, and counts among the pledged", async () => {
    await say(network.actors.mayor, network.cities.stendal.id, "PLEDGED", PLEDGE);
    expect(await listEndorsingCities(appeal.id)).toMatchObject([
      { name: "Stendal", pledge: PLEDGE },
    ]);
    expect(await readAppeal(null, appeal.slug)).toMatchObject({
      counts: { pledged: 1, endorsed: 0, open: 4 },
    });
  });

  it("has made an agreement of its own, which it sees and reports on, and its circle does not", async () => {
    const { outsider, mayor } = network.actors;
    await say(outsider, network.cities.aachen.id, "PLEDGED", PLEDGE);
    const made = await pledgedBy(network.cities.aachen.id);
    expect(made).toMatchObject({
      title: PLEDGE,
      circleId: null,
      agreedOn: new Date("2026-11-25"),
      owners: [{ cityId: network.cities.aachen.id }],
    });
    const id = made?.id ?? "";
    expect(await findCommitment(outsider, id, LATER)).toMatchObject({
      circle: null,
      owners: "Aachen",
      appeal: { slug: appeal.slug },
    });
    expect(await listCommitments(outsider, LATER)).toMatchObject([
      { circle: null, commitments: [{ title: PLEDGE }] },
    ]);
    expect(await findCommitment(mayor, id, LATER)).toBeNull();

    const report = { formKey: randomUUID(), commitmentId: id, version: 1, reason: null };
    await reportCommitment(
      outsider,
      { ...report, status: "ACHIEVED", note: null, dueOn: null },
      LATER,
    );
    expect(await pledgedBy(network.cities.aachen.id)).toMatchObject({ status: "ACHIEVED" });
  });

  it("pledges by its office on behalf of the mayor, and the agreement says so in the log", async () => {
    await say(network.actors.lemgoOffice, network.cities.lemgo.id, "PLEDGED", PLEDGE);
    const made = await pledgedBy(network.cities.lemgo.id);
    expect(
      await db.auditEvent.findFirst({
        where: { kind: "commitment.made", subjectId: made?.id ?? "" },
      }),
    ).toMatchObject({
      actorId: network.actors.lemgoOffice.userId,
      onBehalfOfId: network.officials.baier.id,
    });
  });

  it("words it anew without a second agreement", async () => {
    const { stendal } = network.cities;
    await say(network.actors.mayor, stendal.id, "PLEDGED", PLEDGE);
    await say(network.actors.mayor, stendal.id, "PLEDGED", "Wir reden im Mai darüber.");
    expect(await db.commitment.count({ where: { appealResponseId: { not: null } } })).toBe(1);
    expect(await pledgedBy(stendal.id)).toMatchObject({
      title: "Wir reden im Mai darüber.",
      status: "PLANNED",
      updates: [{ note: "Die Zusage zum Appell lautet jetzt: „Wir reden im Mai darüber.“" }],
    });
  });

  it.each(["ENDORSED", "READ", "DECLINED", "REVOKED"] as const)(
    "ends the agreement kindly with %s, and begins it again with a new pledge",
    async (answer) => {
      const { stendal } = network.cities;
      await say(network.actors.mayor, stendal.id, "PLEDGED", PLEDGE);
      await say(network.actors.mayor, stendal.id, answer, "steht noch im Feld");
      expect(await pledgedBy(stendal.id)).toMatchObject({
        title: PLEDGE,
        status: "ABANDONED",
        reason: "Die Stadt hat ihre Zusage zum Appell zurückgenommen.",
      });
      expect(await listOwnResponses(network.actors.mayor, appeal.id)).toMatchObject([
        { pledge: null },
      ]);

      await say(network.actors.mayor, stendal.id, "PLEDGED", PLEDGE);
      expect(await pledgedBy(stendal.id)).toMatchObject({ status: "PLANNED", reason: null });
    },
  );

  it("leaves alone what it has already done when it takes its answer back", async () => {
    const { stendal } = network.cities;
    await say(network.actors.mayor, stendal.id, "PLEDGED", PLEDGE);
    const made = await pledgedBy(stendal.id);
    await db.commitment.update({
      where: { id: made?.id ?? "" },
      data: { status: "ACHIEVED", achievedAt: LATER, achievedById: network.actors.mayor.userId },
    });
    await say(network.actors.mayor, stendal.id, "REVOKED");
    expect(await pledgedBy(stendal.id)).toMatchObject({ status: "ACHIEVED", reason: null });
  });

  it("does both behind its link without an account", async () => {
    const { parchim } = network.cities;
    const token = await tokenOf(parchim.id);
    const who = { answeredBy: "SELF" as const, answeredByName: null };
    await answerAppealByLink(
      token,
      { formKey: randomUUID(), answer: "PLEDGED", pledge: PLEDGE, ...who },
      LATER,
    );
    expect(await pledgedBy(parchim.id)).toMatchObject({ title: PLEDGE, status: "PLANNED" });
    await answerAppealByLink(token, { formKey: randomUUID(), answer: "REVOKED", ...who }, LATER);
    const ended = await pledgedBy(parchim.id);
    expect(ended).toMatchObject({ status: "ABANDONED", updates: [{ byId: null }] });
    expect(
      await findCommitment(network.actors.parchimOffice, ended?.id ?? "", LATER),
    ).toMatchObject({ updates: [{ by: null }] });
  });

  it("has one agreement though mayor and office pledge at once", async () => {
    const { lemgo } = network.cities;
    await Promise.all([
      say(network.actors.lemgoMayor, lemgo.id, "PLEDGED", PLEDGE),
      say(network.actors.lemgoOffice, lemgo.id, "PLEDGED", "Etwas anderes."),
    ]);
    expect(await db.commitment.count({ where: { appealResponseId: { not: null } } })).toBe(1);
    const [own] = await listOwnResponses(network.actors.lemgoMayor, appeal.id);
    expect(await pledgedBy(lemgo.id)).toMatchObject({ title: own?.pledge });
  });
});

it("an agreement belongs to a circle or to a pledge, and a pledge says what", async () => {
  await expect(
    db.commitment.create({ data: { title: "niemandes", agreedOn: NOW } }),
  ).rejects.toThrow(/commitment_of_circle_or_appeal/);
  await expect(
    db.appealResponse.updateMany({ where: { appealId: appeal.id }, data: { pledge: PLEDGE } }),
  ).rejects.toThrow(/appeal_response_pledge/);
});
