import { countInWords } from "@/lib/i18n/numbers";
import { enumerate, t } from "@/lib/i18n/words";
import { initialAndFamilyName, type Named, officeAndFamilyName } from "@/lib/people/names";
import {
  bestDate,
  datesAhead,
  datesForAll,
  hasAnswered,
  stageOf,
  type Tally,
  tallyOf,
} from "@/lib/polls/rules";
import { clock, dayOfMonth, stamp } from "@/lib/time";
import type { AnswerWay, Vote } from "@/prisma/generated/enums";

type Poll = {
  fixedAt: Date | null;
  cancelledAt: Date | null;
  dates: readonly { id: string; startsAt: Date }[];
  ballots: readonly {
    isRequired: boolean;
    votes: readonly { dateId: string; vote: Vote }[];
  }[];
};

/** "ja", "zur Not", "nein", "offen". */
export function voteInWords(vote: Vote | null): string {
  return t(`polls.vote.${vote ?? "open"}`);
}

/** The shape that stands beside the word. */
export function shapeOf(vote: Vote | null): "yes" | "if-need-be" | "no" | "open" {
  const shapes = { YES: "yes", IF_NEED_BE: "if-need-be", NO: "no" } as const;
  return vote ? shapes[vote] : "open";
}

/** "2 ja, 1 zur Not, 1 offen"; what nobody said is left out. */
export function tallyInWords(tally: Tally): string {
  const kinds = ["YES", "IF_NEED_BE", "NO", "open"] as const;
  const said = kinds.filter((kind) => tally[kind] > 0);
  return said.map((kind) => `${tally[kind]} ${t(`polls.vote.${kind}`)}`).join(", ");
}

/** "Drei von vier Städten haben geantwortet. Der 8. Juni passt bisher allen." */
export function pollLede(poll: Poll, now: Date): string {
  if (stageOf(poll) === "cancelled") return t("polls.lede.cancelled");
  return `${howMany(poll, now)} ${whatSuits(poll, now)}`.trim();
}

function howMany({ dates, ballots }: Poll, now: Date): string {
  const all = ballots.length;
  const count = ballots.filter((ballot) => hasAnswered(ballot, dates, now)).length;
  if (count === 0) return t("polls.lede.nobody");
  if (count === all) return t("polls.lede.everybody", { count: all, all: countInWords(all) });
  const words = capital(countInWords(count));
  return t("polls.lede.some", { count, words, all: countInWords(all) });
}

/** What can be said of the dates that are still to come. */
function whatSuits(poll: Poll, now: Date): string {
  const { ballots } = poll;
  if (stageOf(poll) === "fixed") return t("polls.lede.fixed");
  const ahead = datesAhead(poll.dates, now);
  if (ahead.length === 0) return t("polls.lede.allPast");
  const best = bestDate(ahead, ballots, now);
  if (!best) return "";
  const isFinal = ballots.every((ballot) => hasAnswered(ballot, ahead, now));
  const sofar = isFinal ? "no" : "yes";
  const forAll = datesForAll(ahead, ballots);
  if (forAll.length > 0) {
    const days = enumerate(forAll.map((date) => t("polls.lede.the", { day: dayOf(date, ahead) })));
    return capital(t("polls.lede.suitsAll", { days, count: forAll.length, sofar }));
  }
  const { IF_NEED_BE, NO } = tallyOf(best.id, ballots);
  if (NO > 0) return t("polls.lede.suitsNobody", { sofar });
  const day = dayOf(best, ahead);
  return t("polls.lede.suitsIfNeedBe", { day, count: IF_NEED_BE, sofar });
}

/** "8. Juni"; with the hour where another date of the poll is on the same day. */
export function dayOf(
  { startsAt }: { startsAt: Date },
  dates: readonly { startsAt: Date }[],
): string {
  const day = dayOfMonth(startsAt);
  const isAlone = dates.filter((one) => dayOfMonth(one.startsAt) === day).length === 1;
  return isAlone ? day : t("polls.lede.dayAndHour", { day, clock: clock(startsAt) });
}

/** "Alle Termine beginnen um 10:00 Uhr."; null where they do not. */
export function commonHour(dates: readonly { startsAt: Date }[]): string | null {
  const hours = [...new Set(dates.map(({ startsAt }) => clock(startsAt)))];
  return hours.length === 1 && hours[0] && dates.length > 1 ? hours[0] : null;
}

export type AnsweredBallot = {
  answeredAt: Date | null;
  answeredVia: AnswerWay | null;
  answeredOnBehalf: boolean;
  answeredByName: string | null;
  answeredBy: { givenName: string; familyName: string } | null;
  city: { name: string; officials: readonly Named[] };
};

/** "Für Lemgo antwortete H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, 20. November, 14:05 Uhr."; null when the head answered. */
export function sourceInWords(ballot: AnsweredBallot): string | null {
  const { answeredAt, answeredVia, answeredBy, city } = ballot;
  if (!answeredAt) return null;
  const name = answeredBy ? initialAndFamilyName(answeredBy) : ballot.answeredByName;
  const words = { city: city.name, name: name ?? "", moment: stamp(answeredAt) };
  if (answeredVia === "TELEPHONE") return t("polls.source.telephone", words);
  if (!ballot.answeredOnBehalf || !name) return null;
  const [head] = city.officials;
  if (!head) return t("polls.source.office", words);
  const official = officeAndFamilyName(head, city.name);
  return t("polls.source.onBehalf", { ...words, official });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
