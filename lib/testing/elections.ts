import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { callElection } from "@/lib/elections/call-election";
import { castVote } from "@/lib/elections/cast-vote";
import { prepareElection } from "@/lib/elections/prepare-election";
import type { PrepareElection } from "@/lib/elections/schema";
import { type Network, NOW } from "@/lib/testing/network";

const DAY = 86_400_000;

/** An election as its form sends it: the process manager of Stendal and that of Lemgo stand for two years. */
export function electionInput(
  { actors }: Network,
  now: Date,
  changes: Partial<PrepareElection> = {},
): PrepareElection {
  return {
    formKey: randomUUID(),
    title: "Wahl der Sprecher*innen",
    outside: false,
    termStartsOn: new Date("2027-01-01"),
    termEndsOn: new Date("2029-01-01"),
    votesUntil: new Date(now.getTime() + 10 * DAY),
    candidates: [
      { userId: actors.zoselMohr.userId, office: "Prozessmanagerin", text: null },
      { userId: actors.lemgoManager.userId, office: "Prozessmanagement", text: "Ein Beispiel." },
    ],
    ...changes,
  };
}

/** A draft of the programme office. */
export async function draftElection(
  network: Network,
  now: Date,
  changes: Partial<PrepareElection> = {},
): Promise<string> {
  const input = electionInput(network, now, changes);
  return (await prepareElection(network.actors.programmeOffice, input, now)).id;
}

/** One that cities vote in. */
export async function calledElection(network: Network, now: Date): Promise<string> {
  const electionId = await draftElection(network, now);
  const step = { formKey: randomUUID(), electionId, version: 1 };
  await callElection(network.actors.programmeOffice, step, now);
  return electionId;
}

/** A draft, one that takes votes, one in which every city has voted, and one held outside; as the tries of access need them. */
export async function plantElections(network: Network) {
  const now = new Date();
  const countableElection = await calledElection(network, now);
  await db.electionVote.createMany({
    data: Object.values(network.cities).map(({ id }) => ({
      electionId: countableElection,
      cityId: id,
      castAt: now,
      castById: network.actors.mayor.userId,
    })),
  });
  const standing = await db.candidate.findFirstOrThrow({
    where: { electionId: countableElection },
  });
  await db.electionVote.updateMany({
    where: { electionId: countableElection },
    data: { candidateId: standing.id },
  });
  const outsideElection = await draftElection(network, now, { outside: true, votesUntil: null });
  const { id: outsideCandidate } = await db.candidate.findFirstOrThrow({
    where: { electionId: outsideElection },
  });
  return {
    election: await draftElection(network, now),
    calledElection: await calledElection(network, now),
    countableElection,
    outsideElection,
    outsideCandidate,
  };
}

/** One step of an election, from the version somebody saw. */
export function step(electionId: string, version = 1) {
  return { formKey: randomUUID(), electionId, version };
}

/** Who stands at a place of the ballot. */
export async function candidateOf(electionId: string, position: number): Promise<string> {
  const where = { electionId_position: { electionId, position } };
  return (await db.candidate.findUniqueOrThrow({ where })).id;
}

type VoteAt = { city: keyof Network["cities"]; electionId: string; place: number };

/** A city votes for the person at a place of the ballot; 0 is an abstention. */
export async function voteAt({ cities }: Network, who: Actor, { city, electionId, place }: VoteAt) {
  const candidateId = place === 0 ? null : await candidateOf(electionId, place);
  const cityId = cities[city].id;
  return castVote(who, { formKey: randomUUID(), electionId, cityId, candidateId }, NOW);
}
