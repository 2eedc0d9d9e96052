import "server-only";
import { z } from "zod";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { accountsVisibleTo, electionsVisibleTo } from "@/lib/auth/scope-network";
import { db } from "@/lib/db";
import { stageOf } from "@/lib/elections/rules";
import {
  type ElectionLine,
  type ElectionView,
  type Eligible,
  line,
  whole,
} from "@/lib/elections/views";
import { fullName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

const MOST_LINES = 50;

/** Elections the actor may know of, the latest term first. One statement. */
export async function listElections(actor: Actor): Promise<ElectionLine[]> {
  return db.election.findMany({
    where: electionsVisibleTo(actor),
    select: line,
    orderBy: [{ termStartsOn: "desc" }, { id: "desc" }],
    take: MOST_LINES,
  });
}

/**
 * An election with its candidates and votes, or null. How others voted is for nobody to see before it is counted, not
 * even for who counts. One statement.
 */
export async function findElection(
  actor: Actor,
  id: string,
  now: Date,
): Promise<ElectionView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db.election.findFirst({
    where: { AND: [{ id }, electionsVisibleTo(actor)] },
    select: whole,
  });
  if (!found || stageOf(found, now) === "decided") return found;
  const own = citiesOf(actor);
  const votes = found.votes.map((vote) =>
    own.includes(vote.cityId) ? vote : { ...vote, candidateId: null },
  );
  return { ...found, votes };
}

/** Cities that have a vote today: how many, and those the actor speaks for, by name. Two statements. */
export async function readElectorate(
  actor: Actor,
  now: Date,
): Promise<{ cities: number; own: { id: string; name: string }[] }> {
  const members = citiesOfNetwork(calendarDay(now));
  const [cities, own] = await Promise.all([
    db.city.count({ where: members }),
    db.city.findMany({
      where: { AND: [{ id: { in: citiesOf(actor) } }, members] },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return { cities, own };
}

/** People with an account that can sign in, by family name: who can stand for election. One statement. */
export async function listEligible(actor: Actor): Promise<Eligible[]> {
  const users = await db.user.findMany({
    where: { AND: [{ blockedAt: null }, accountsVisibleTo(actor)] },
    select: { id: true, givenName: true, familyName: true, email: true },
    orderBy: [{ familyName: "asc" }, { givenName: "asc" }],
  });
  return users.map((user) => ({ id: user.id, name: `${fullName(user) ?? ""} (${user.email})` }));
}
