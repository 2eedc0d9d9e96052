import { randomUUID } from "node:crypto";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { offerHandover } from "@/lib/commitments/offer-handover";
import type { MakeCommitment } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { type Network, NOW } from "@/lib/testing/network";

/** An agreement the process manager of Stendal has noted; of the whole circle, without a day, unless told otherwise. */
export async function agreed(
  network: Network,
  changes: Partial<MakeCommitment> = {},
  at: Date = NOW,
): Promise<string> {
  const input = {
    formKey: randomUUID(),
    circleId: network.circle.id,
    meetingId: null,
    title: "Strategische Stadtziele im Stadtrat beraten",
    ownerCityIds: [],
    dueOn: null,
    proviso: null,
    responsibleId: null,
    ...changes,
  };
  return (await makeCommitment(network.actors.manager, input, at)).id;
}

/** The steps an agreement has taken: which, about whom, on whose behalf. */
export async function stepsOf(commitmentId: string) {
  return db.commitmentUpdate.findMany({
    where: { commitmentId },
    select: { step: true, about: true, note: true, onBehalfOf: true },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
  });
}

/** What the audit log says happened to an agreement, after it was made. */
export async function eventsOf(subjectId: string) {
  return db.auditEvent.findMany({
    where: { subjectId, kind: { not: "commitment.made" } },
    select: { kind: true, actorId: true, onBehalfOfId: true },
    orderBy: { sequence: "asc" },
  });
}

/** The names of the cities that own an agreement. */
export async function ownersOf(commitmentId: string): Promise<string[]> {
  const owners = await db.commitmentOwner.findMany({
    where: { commitmentId },
    select: { city: { select: { name: true } } },
    orderBy: { city: { name: "asc" } },
  });
  return owners.map(({ city }) => city.name);
}

/** What waits for Stendal: an agreement under a proviso, and one that Lemgo offers. */
export async function plantWaitingCommitments(network: Network) {
  const { stendal, lemgo } = network.cities;
  const now = new Date();
  const provisional = await agreed(
    network,
    { ownerCityIds: [stendal.id], proviso: "des Ratsbeschlusses" },
    now,
  );
  const commitmentId = await agreed(network, { ownerCityIds: [lemgo.id] }, now);
  const offer = { commitmentId, fromCityId: lemgo.id, toCityId: stendal.id, reason: "Erfahrung" };
  await offerHandover(network.actors.lemgoMayor, { ...offer, formKey: randomUUID() }, now);
  const { id: handover } = await db.commitmentHandover.findFirstOrThrow({
    where: { commitmentId },
    select: { id: true },
  });
  return { provisional, handover };
}

/** Fills a circle that has one agreement up to two hundred, each with an owner and a report. */
export async function plantTwoHundred(network: Network): Promise<void> {
  const made = await db.commitment.createManyAndReturn({
    data: Array.from({ length: 199 }, (_, index) => ({
      circleId: network.circle.id,
      title: `Nummer ${index}`,
      agreedOn: new Date("2026-03-03"),
      proviso: index % 3 === 0 ? "des Haushalts" : null,
    })),
    select: { id: true },
  });
  const rows = made.map(({ id }) => ({ commitmentId: id }));
  await db.commitmentOwner.createMany({
    data: rows.map((row) => ({ ...row, cityId: network.cities.stendal.id })),
  });
  const { userId } = network.actors.mayor;
  await db.commitmentUpdate.createMany({
    data: rows.map((row) => ({ ...row, status: "PLANNED", byId: userId })),
  });
}
