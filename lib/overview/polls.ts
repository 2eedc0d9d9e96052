import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { enumerate, t } from "@/lib/i18n/words";
import type { WaitingLine } from "@/lib/overview/views";
import type { BriefPoll } from "@/lib/polls/queries";
import { hasAnswered, isPastDeadline, isVotable } from "@/lib/polls/rules";
import { pollLede } from "@/lib/polls/wording";
import { dayInWords } from "@/lib/time";

/** A poll that waits for the answer of one of the reader's cities. */
export function unansweredPoll(
  poll: BriefPoll,
  cities: readonly string[],
  now: Date,
): WaitingLine[] {
  const own = poll.ballots.filter(({ cityId }) => cities.includes(cityId));
  const isMissing = own.some((ballot) => !hasAnswered(ballot, poll.dates, now));
  if (!isMissing || !isVotable(poll, now)) return [];
  const text = t("overview.waiting.answerBy", { date: dayInWords(poll.answerBy) });
  return [pollLine("vote", poll, t("overview.waiting.poll", { title: poll.title }), text)];
}

/** What a poll asks of who drives it: proposals of the cities before the outcome, as accepting one asks everybody again. */
export function managersPoll(poll: BriefPoll, actor: Actor, now: Date): WaitingLine[] {
  if (!can(actor, "poll.fix", { circleId: poll.circleId })) return [];
  const { title } = poll;
  const proposing = poll.ballots.filter(({ counterProposals }) => counterProposals.length > 0);
  if (proposing.length > 0) {
    const cities = enumerate(proposing.map(({ city }) => city.name));
    const text = t("overview.waiting.pollCounterText", { title });
    return [pollLine("counter", poll, t("overview.waiting.pollCounter", { cities }), text)];
  }
  const isComplete = poll.ballots.every((ballot) => hasAnswered(ballot, poll.dates, now));
  if (!isComplete && !isPastDeadline(poll, now)) return [];
  const key = isComplete ? "pollComplete" : "pollEnded";
  return [pollLine("outcome", poll, t(`overview.waiting.${key}`, { title }), pollLede(poll, now))];
}

function pollLine(kind: string, { id }: BriefPoll, title: string, text: string): WaitingLine {
  return { key: `poll ${kind} ${id}`, href: `/polls/${id}`, title, text };
}
