import { db } from "@/lib/db";
import { openPoll } from "@/lib/polls/open-poll";
import type { Network } from "@/lib/testing/network";
import { pollInput } from "@/lib/testing/polls";

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

/** A poll of Stendal's circle as of the real clock, with Stendal's ballot and a date Stendal proposes. */
export async function buildPoll(network: Network) {
  const { id: poll } = await openPoll(
    network.actors.manager,
    pollInput(network, { dates: [inDays(60), inDays(67)], answerBy: day(30) }),
  );
  const ballot = await db.ballot.findFirstOrThrow({
    where: { pollId: poll, cityId: network.cities.stendal.id },
    select: { id: true },
  });
  const date = await db.pollDate.findFirstOrThrow({
    where: { pollId: poll },
    select: { id: true },
    orderBy: { startsAt: "asc" },
  });
  const counter = await db.counterProposal.create({
    data: { ballotId: ballot.id, startsAt: inDays(74) },
    select: { id: true },
  });
  return { poll, ballot: ballot.id, pollDate: date.id, pollCounter: counter.id };
}

type PollWorld = Awaited<ReturnType<typeof buildPoll>> & { network: Network };

/** A valid form for each action about polls. */
export function pollForms({ network, poll, ballot, pollDate, pollCounter }: PollWorld) {
  const year = String(new Date().getUTCFullYear() + 1);
  const vote = { version: "1", "votes.0.dateId": pollDate, "votes.0.vote": "YES" };
  const on = { "on.day": "4", "on.month": "2", "on.year": year };
  const tenth = day(10);
  return {
    "/polls/new openPollAction": {
      circleId: network.circle.id,
      title: "Austausch",
      durationMinutes: "90",
      format: "DIGITAL",
      videoUrl: "https://video.example/runde",
      hostBodyIds: network.bodies.stendal.id,
      requiredCityIds: network.cities.stendal.id,
      "dates.0.on.day": "31",
      "dates.0.on.month": "12",
      "dates.0.on.year": year,
      "dates.0.at": "10:00",
      "answerBy.day": String(tenth.getUTCDate()),
      "answerBy.month": String(tenth.getUTCMonth() + 1),
      "answerBy.year": String(tenth.getUTCFullYear()),
    },
    "/polls/[id] castVoteAction": { ...vote, ballotId: ballot },
    "/polls/[id] enterVoteAction": { ...vote, ballotId: ballot },
    "/polls/[id] decideCounterAction": { counterId: pollCounter, intent: "decline" },
    "/polls/[id] remindCitiesAction": { pollId: poll },
    "/polls/[id]/cancel cancelPollAction": { pollId: poll, reason: "Sturm" },
    "/polls/[id]/edit addDateAction": { pollId: poll, ...on, at: "10:00" },
    "/polls/[id]/edit moveDeadlineAction": {
      pollId: poll,
      version: "1",
      "answerBy.day": String(tenth.getUTCDate()),
      "answerBy.month": String(tenth.getUTCMonth() + 1),
      "answerBy.year": String(tenth.getUTCFullYear()),
    },
    "/polls/[id]/fix fixPollAction": { pollId: poll, dateId: pollDate },
    "/ballot/[token] voteByLinkAction": { ...vote, token: "x", answeredBy: "SELF" },
  };
}

function day(days: number): Date {
  return new Date(`${inDays(days).toISOString().slice(0, 10)}T00:00:00Z`);
}
