import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import type { AnswerProposal, ProposeCircle } from "@/lib/proposals/schema";
import { type Network, NOW } from "@/lib/testing/network";

/** What the form sends: Lemgo proposes a new circle to Stendal and Aachen. */
export function proposalInput(
  { cities }: Network,
  changes: Partial<ProposeCircle> = {},
): ProposeCircle {
  return {
    formKey: randomUUID(),
    fromCityId: cities.lemgo.id,
    circleId: null,
    name: "Ehrenamt in der Fläche",
    rhythmMonths: 6,
    text: "Wir möchten vergleichen, wie wir Ehrenamtliche gewinnen.",
    cityIds: [cities.stendal.id, cities.aachen.id],
    ...changes,
  };
}

/** A plain yes of a city. */
export function yesOf(
  proposalId: string,
  cityId: string,
  changes: Partial<AnswerProposal> = {},
): AnswerProposal {
  return { formKey: randomUUID(), proposalId, cityId, answer: "AGREE", word: null, ...changes };
}

/** Proposals in every state to Stendal, by Lemgo and the programme office, of new circles and the one there is. */
export async function plantProposals({ actors, cities, circle }: Network): Promise<void> {
  const { stendal, lemgo, aachen } = cities;
  const base = { text: "Gemeinsam.", proposedAt: NOW, proposedById: actors.lemgoMayor.userId };
  const said = { answeredById: actors.lemgoMayor.userId };
  const create = (
    proposal: {
      fromCityId?: string;
      circleId?: string;
      name?: string;
      agreedAt?: Date;
      withdrawnAt?: Date;
    },
    answers: { cityId: string; agreedAt?: Date; declinedAt?: Date; answeredById?: string }[],
  ) =>
    db.circleProposal.create({
      data: { ...base, ...proposal, cities: { create: answers } },
      select: { id: true },
    });
  const open = [{ cityId: stendal.id }, { cityId: aachen.id }];
  await create({ name: "Offen", fromCityId: lemgo.id }, open);
  await create({ circleId: circle.id }, open);
  await create({ name: "Zurückgezogen", withdrawnAt: NOW }, open);
  await create({ name: "Schon zugestimmt" }, [{ cityId: stendal.id, agreedAt: NOW, ...said }]);
  await create({ name: "Abgesagt" }, [
    { cityId: stendal.id },
    { cityId: aachen.id, declinedAt: NOW, ...said },
  ]);
}

/** A search of Stendal that can be ended, a proposal Stendal can answer and one it can withdraw; for the table of access. */
export async function plantOffers({ actors, cities }: Network) {
  const { stendal, lemgo, parchim } = cities;
  const said = { agreedAt: NOW, answeredById: actors.lemgoMayor.userId };
  const proposal = (name: string, fromCityId: string, proposedById: string) => ({
    name,
    rhythmMonths: 6,
    text: "Gemeinsam.",
    fromCityId,
    proposedById,
    proposedAt: NOW,
  });
  const toStendal = await db.circleProposal.create({
    data: {
      ...proposal("Zu zweit", lemgo.id, actors.lemgoMayor.userId),
      cities: { create: [{ cityId: stendal.id }, { cityId: lemgo.id, ...said }] },
    },
    select: { id: true },
  });
  const ofStendal = await db.circleProposal.create({
    data: {
      ...proposal("Zurück", stendal.id, actors.mayor.userId),
      cities: { create: [{ cityId: stendal.id }, { cityId: parchim.id }] },
    },
    select: { id: true },
  });
  const search = await db.partnerSearch.create({
    data: {
      cityId: stendal.id,
      themes: ["VOLUNTEERING"],
      text: "Wir suchen eine Stadt mit Stadtteiltreff.",
      startedAt: NOW,
      startedById: actors.mayor.userId,
    },
    select: { id: true },
  });
  return { ownSearch: search.id, proposalToStendal: toStendal.id, proposalOfStendal: ofStendal.id };
}
