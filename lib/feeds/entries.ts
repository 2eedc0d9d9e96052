import type { FeedEntry } from "@/lib/calendar/feed-file";
import { explanation, type Period, whereabouts } from "@/lib/calendar/parts";
import { provisoInWords } from "@/lib/commitments/proviso";
import { ownersInWords } from "@/lib/commitments/rules";
import { enumerate, t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";
import type { Answer, Vote } from "@/prisma/generated/enums";

type Where = { place: string | null; videoUrl: string | null; dialIn: string | null };
type OfCity = { official: { city: { id: string; name: string } } };

export type FeedMeeting = Period &
  Where & {
    id: string;
    sequence: number;
    title: string;
    createdAt: Date;
    cancelledAt: Date | null;
    circle: { name: string };
    hosts: readonly { body: { name: string } }[];
    attendances: readonly (OfCity & { answer: Answer | null })[];
  };

/** A meeting for somebody who answers for the given cities; takes no time once all of them have declined. */
export function meetingEntry(
  meeting: FeedMeeting,
  cityIds: readonly string[],
  origin: string,
): FeedEntry {
  const { title, createdAt, cancelledAt } = meeting;
  const own = meeting.attendances.filter(({ official }) => cityIds.includes(official.city.id));
  const declined = own.length > 0 && own.every(({ answer }) => answer === "DECLINED");
  const answers = own.map(({ official, answer }) =>
    t("feeds.entry.answer", { city: official.city.name, answer: answer ?? "none" }),
  );
  return {
    id: meeting.id,
    sequence: meeting.sequence,
    stampedAt: createdAt,
    when: meeting,
    title: cancelledAt ? t("feeds.entry.cancelled", { title }) : title,
    place: whereabouts(meeting),
    description: explanation({
      ...meeting,
      description: [about(meeting), ...new Set(answers)].join("\n"),
    }),
    url: `${origin}/meetings/${meeting.id}`,
    status: cancelledAt ? "CANCELLED" : "CONFIRMED",
    busy: !cancelledAt && !declined,
  };
}

function about({ circle, hosts, attendances }: FeedMeeting): string {
  return t("meetings.mail.calendar.description", {
    circle: circle.name,
    hosts: enumerate(hosts.map(({ body }) => body.name)),
    cities: enumerate([...new Set(attendances.map(({ official }) => official.city.name))]),
  });
}

export type FeedPoll = Where & {
  id: string;
  circleId: string;
  version: number;
  title: string;
  durationMinutes: number;
  timeZone: string;
  answerBy: Date;
  createdAt: Date;
  circle: { name: string };
  dates: readonly { id: string; startsAt: Date; votes: readonly CityVote[] }[];
};

type CityVote = { vote: Vote; ballot: { cityId: string } };

type Voter = { cityIds: readonly string[]; managedCircleIds: readonly string[] };

/**
 * The dates of an open poll that the reader still has to keep free, each as a blocker: not those the
 * reader's cities have refused, unless the reader drives the circle and may have to sit there all the same.
 */
export function blockers(poll: FeedPoll, reader: Voter, origin: string): FeedEntry[] {
  const drives = reader.managedCircleIds.includes(poll.circleId);
  const dates = poll.dates.filter(({ votes }) => drives || !isRefused(votes, reader.cityIds));
  return dates.map(({ id, startsAt }) => ({
    id,
    sequence: poll.version,
    stampedAt: poll.createdAt,
    when: { startsAt, durationMinutes: poll.durationMinutes, timeZone: poll.timeZone },
    title: t("feeds.entry.blocker", { title: poll.title }),
    place: whereabouts(poll),
    description: explanation({
      ...poll,
      description: t("feeds.entry.blockerText", {
        circle: poll.circle.name,
        day: dateInWords(poll.answerBy),
      }),
    }),
    url: `${origin}/polls/${poll.id}`,
    status: "TENTATIVE",
    busy: true,
  }));
}

/** Every city of the reader that voted on the date said no, and at least one did. */
function isRefused(votes: readonly CityVote[], cityIds: readonly string[]): boolean {
  const own = votes.filter(({ ballot }) => cityIds.includes(ballot.cityId));
  return own.length > 0 && own.every(({ vote }) => vote === "NO");
}

export type FeedCommitment = {
  id: string;
  version: number;
  title: string;
  agreedOn: Date;
  dueOn: Date | null;
  proviso: string | null;
  confirmedAt: Date | null;
  /** Null for a pledge to an appeal. */
  circle: { name: string; members: readonly unknown[] } | null;
  owners: readonly { city: { name: string } }[];
};

/** An agreement on the day it is due; takes no time. None without a day. */
export function dueEntries(commitment: FeedCommitment, origin: string): FeedEntry[] {
  const { id, title, dueOn, circle } = commitment;
  if (!dueOn) return [];
  const names = commitment.owners.map(({ city }) => city.name);
  const owners = ownersInWords(names, circle?.members.length ?? 0);
  const text = circle
    ? t("feeds.entry.dueText", { circle: circle.name, owners })
    : t("feeds.entry.pledgeText", { owners });
  return [
    {
      id,
      sequence: commitment.version,
      stampedAt: commitment.agreedOn,
      when: { day: dueOn },
      title: t("feeds.entry.due", { title }),
      place: "",
      description: [text, ...provisoLines(commitment)].join("\n"),
      url: `${origin}/commitments/${id}`,
      status: "CONFIRMED",
      busy: false,
    },
  ];
}

/** Once its cities have confirmed, the proviso is none any more. */
function provisoLines({ proviso, confirmedAt }: FeedCommitment): string[] {
  if (!proviso || confirmedAt) return [];
  return [t("feeds.entry.proviso", { proviso: provisoInWords(proviso) })];
}
