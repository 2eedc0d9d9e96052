import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { openPoll } from "@/lib/polls/open-poll";
import type { CastVote, OpenPoll, VoteByLink } from "@/lib/polls/schema";
import { type Network, NOW } from "@/lib/testing/network";
import type { Vote } from "@/prisma/generated/enums";

/** The dates of the poll in tests: three Tuesdays at ten. */
export const DATES = ["2027-06-01T08:00:00Z", "2027-06-08T08:00:00Z", "2027-06-15T08:00:00Z"].map(
  (moment) => new Date(moment),
);

/** Three dates in June, to be answered by 18 December; no city may be missing. */
export function pollInput(network: Network, changes: Partial<OpenPoll> = {}): OpenPoll {
  const { circle, bodies, cities } = network;
  const { stendal, lemgo, parchim, gardelegen } = cities;
  return {
    formKey: crypto.randomUUID(),
    circleId: circle.id,
    title: "Austausch der Verwaltungsspitzen",
    durationMinutes: 90,
    format: "DIGITAL",
    place: null,
    videoUrl: "https://video.example/runde",
    dialIn: null,
    message: "Der Sommer ist voll.",
    answerBy: new Date("2026-12-18"),
    hostBodyIds: [bodies.stendal.id],
    requiredCityIds: [stendal.id, lemgo.id, parchim.id, gardelegen.id],
    dates: [...DATES],
    ...changes,
  };
}

/** A poll the process manager of Stendal has opened. */
export async function openedPoll(
  network: Network,
  changes: Partial<OpenPoll> = {},
): Promise<string> {
  return (await openPoll(network.actors.manager, pollInput(network, changes), NOW)).id;
}

/** The poll with its dates in order and the ballot of each city. */
export async function pollOf(id: string) {
  return db.datePoll.findUniqueOrThrow({
    where: { id },
    include: {
      dates: { orderBy: { startsAt: "asc" } },
      ballots: { include: { votes: true, counterProposals: true } },
    },
  });
}

/** The ballot of a city. */
export async function ballotOf(pollId: string, city: { id: string }) {
  return db.ballot.findFirstOrThrow({
    where: { pollId, cityId: city.id },
    include: { votes: { orderBy: { date: { startsAt: "asc" } } }, counterProposals: true },
  });
}

/** A vote of a city, date by date. */
export async function voteOf(
  pollId: string,
  city: { id: string },
  said: readonly Vote[] = ["YES", "YES", "YES"],
  changes: Partial<CastVote> = {},
): Promise<CastVote> {
  const { dates } = await pollOf(pollId);
  const { id, version } = await ballotOf(pollId, city);
  return {
    formKey: crypto.randomUUID(),
    ballotId: id,
    version,
    comment: null,
    counter: null,
    votes: said.map((vote, index) => ({ dateId: dates[index]?.id ?? "", vote })),
    ...changes,
  };
}

/** The same as a guest sends it. */
export async function guestVoteOf(
  pollId: string,
  city: { id: string },
  said: readonly Vote[],
  changes: Partial<VoteByLink> = {},
): Promise<VoteByLink> {
  const { ballotId: _, ...vote } = await voteOf(pollId, city, said);
  return { ...vote, answeredBy: "SELF", answeredByName: null, ...changes };
}

/** The token of the link a city's mail carries. */
export async function ballotToken(pollId: string, city: { id: string }): Promise<string> {
  const link = await db.guestLink.findFirstOrThrow({
    where: { revokedAt: null, ballot: { pollId, cityId: city.id } },
  });
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link.id);
}

/** The mails of one kind about polls, by the address they go to. */
export async function pollMails(kind: string) {
  return db.outboxMail.findMany({
    where: { dedupeKey: { startsWith: `poll.${kind}:` } },
    orderBy: { to: "asc" },
  });
}
