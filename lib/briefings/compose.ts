import { type CitySeat, seatsOf } from "@/lib/attendances/rules";
import { peopleInWords, stateInWords } from "@/lib/attendances/wording";
import type { BriefedCity, Briefing, PresentedItem } from "@/lib/briefings/views";
import { carrierInWords, stateAndYear, yearsOf } from "@/lib/cities/rules";
import { dueInWords } from "@/lib/commitments/rules";
import type { CommitmentLine } from "@/lib/commitments/views";
import { provisoInList } from "@/lib/commitments/wording";
import type { Block, Document, Span } from "@/lib/documents/document";
import { enumerate, t } from "@/lib/i18n/words";
import { contributionInWords, isContribution } from "@/lib/meetings/contribution";
import type { InvitedView, MeetingView } from "@/lib/meetings/views";
import {
  agendaTimes,
  formatInWords,
  hostNames,
  managerInWords,
  ordinalLine,
} from "@/lib/meetings/wording";
import { officeAndName } from "@/lib/people/names";
import { clockSpan, dateInWords, longDate, shortDate } from "@/lib/time";

/** The sheet with which a city goes into a meeting: when, who, what is expected of it, what it promised, what the others present and who they are. */
export function composeBriefing(briefing: Briefing, now: Date): Document {
  const { meeting, city } = briefing;
  const day = shortDate(meeting.startsAt, meeting.timeZone);
  const seats = seatsOf(meeting.attendances);
  return {
    title: t("briefings.title", { city: city.name, day }),
    subject: t("briefings.subject", { meeting: ordinalLine(meeting) }),
    author: hostNames(meeting.hosts),
    createdAt: now,
    blocks: [
      { kind: "heading", level: 1, text: t("briefings.title", { city: city.name, day }) },
      { kind: "facts", rows: whenAndWhere(meeting) },
      heading("expected"),
      listOr(expectations(briefing, seats, now), "nothingExpected"),
      heading("promised"),
      promises(briefing.promises),
      heading("presented"),
      listOr(othersPresent(briefing), "nothingPresented"),
      heading("others"),
      others(briefing, seats),
    ],
  };
}

type Word = "expected" | "promised" | "presented" | "others";
type Nothing = "nothingExpected" | "nothingPromised" | "nothingPresented" | "nobodyElse";

function heading(word: Word): Block {
  return { kind: "heading", level: 2, text: t(`briefings.${word}`) };
}

function nothing(word: Nothing): Block {
  return { kind: "paragraph", text: t(`briefings.${word}`) };
}

function listOr(items: readonly (string | Span[])[], none: Nothing): Block {
  return items.length > 0 ? { kind: "list", items } : nothing(none);
}

function whenAndWhere(meeting: MeetingView) {
  const { startsAt, durationMinutes, timeZone, place, videoUrl, dialIn, hosts, format } = meeting;
  const rows = {
    what: ordinalLine(meeting),
    when: `${longDate(startsAt, timeZone)}, ${clockSpan(startsAt, durationMinutes, timeZone)}`,
    where: [formatInWords(format), place].filter(Boolean).join(", "),
    video: videoUrl,
    dialIn,
    invitedBy: hostNames(hosts),
    questions: managerInWords(meeting),
  };
  const terms = ["what", "when", "where", "video", "dialIn", "invitedBy", "questions"] as const;
  return terms.flatMap((term) => {
    const text = rows[term];
    return text ? [{ term: t(`briefings.facts.${term}`), text }] : [];
  });
}

/** Answers that are missing, what the city brings, and projects not handed in yet. */
function expectations({ meeting, city, items }: Briefing, seats: Seat[], now: Date): string[] {
  const invited = seats.find(({ cityId }) => cityId === city.id)?.attendances ?? [];
  const own = agendaTimes(meeting.agenda, meeting).filter(({ cityId }) => cityId === city.id);
  const brought = own.map((item) =>
    isContribution(item, [city.id])
      ? contributionInWords(item)
      : t("briefings.item", { clock: item.time, title: item.title }),
  );
  return [
    ...invited.map((one) => answerExpected(one, meeting, now)),
    ...brought,
    ...items.flatMap((item) => handIn(item, city.id)),
  ];
}

function answerExpected(invited: InvitedView, { answerBy, startsAt }: MeetingView, now: Date) {
  const { answer, official } = invited;
  if (answer) {
    const words = { people: peopleInWords(invited), answer: t(`attendances.answer.${answer}`) };
    return t("briefings.answered", words);
  }
  const person = officeAndName(official, official.city.name);
  if (startsAt <= now) return t("briefings.unanswered", { person });
  return answerBy
    ? t("briefings.answerBy", { person, day: dateInWords(answerBy) })
    : t("briefings.answerMissing", { person });
}

function handIn({ kind, cityId, project, meeting }: PresentedItem, city: string): string[] {
  if (kind !== "PROJECT" || cityId !== city || project || !meeting.projectsBy) return [];
  return [t("briefings.handIn", { day: dateInWords(meeting.projectsBy) })];
}

function promises(commitments: readonly CommitmentLine[]): Block {
  if (commitments.length === 0) return nothing("nothingPromised");
  return {
    kind: "table",
    caption: t("briefings.promises.caption", { count: commitments.length }),
    head: [
      t("commitments.column.title"),
      t("briefings.promises.agreed"),
      t("commitments.column.due"),
      t("commitments.column.status"),
    ],
    rows: commitments.map((one) => [
      one.proviso ? `${one.title}, ${provisoInList(one.proviso)}` : one.title,
      dateInWords(one.agreedOn),
      dueInWords(one.dueOn),
      t(`commitments.status.${one.status}`),
    ]),
  };
}

function othersPresent({ city, others, items }: Briefing): Span[][] {
  return items.flatMap((item) => {
    const presenting = others.find(({ id }) => id === item.cityId);
    if (!presenting || item.cityId === city.id || item.kind !== "PROJECT") return [];
    return [projectInWords(presenting.name, item)];
  });
}

function projectInWords(cityName: string, { project, title }: PresentedItem): Span[] {
  if (!project || project.withdrawnAt) {
    const bare = title.replace(/^Projekt aus [^:]+: /, "");
    return [{ text: `${cityName}: `, strong: true }, { text: bare }];
  }
  const { goal, transferability, transferNote } = project;
  const transfer = transferability ? t(`briefings.transfer.${transferability}`) : null;
  const sentences = [goal, transfer, transferNote].flatMap((text) =>
    text ? [text.replace(/[^.!?…]$/, "$&.")] : [],
  );
  return [{ text: `${cityName}: ${project.title}. `, strong: true }, { text: sentences.join(" ") }];
}

type Seat = CitySeat<InvitedView>;

function others({ others: cities }: Briefing, seats: Seat[]): Block {
  if (cities.length === 0) return nothing("nobodyElse");
  const columns = ["city", "comes", "body"] as const;
  return {
    kind: "table",
    caption: t("briefings.table.caption"),
    head: columns.map((column) => t(`briefings.table.${column}`)),
    rows: cities.map((city) => [
      cityInWords(city),
      whoComes(
        city,
        seats.find(({ cityId }) => cityId === city.id),
      ),
      [...bodiesInWords(city), ...goalsInWords(city)].join("\n"),
    ]),
  };
}

function cityInWords({ name, fullName, state, memberships }: BriefedCity): string {
  const [membership] = memberships;
  const since = membership ? yearsOf(membership).since : null;
  return `${fullName ?? name}\n${stateAndYear(state, since)}`;
}

/** Those invited with how they answered; the head where nobody was invited. */
function whoComes({ name, officials }: BriefedCity, seat: Seat | undefined): string {
  if (!seat) return officials.map((head) => officeAndName(head, name)).join("\n");
  return seat.attendances
    .map(
      (one) =>
        `${peopleInWords(one)} (${one.answer ? t(`attendances.answer.${one.answer}`) : stateInWords("open")})`,
    )
    .join("\n");
}

/** Where a body is carried under its own name, only how is of interest. */
function bodiesInWords({ bodies }: BriefedCity): string[] {
  return bodies.map(({ name, carriers }) => {
    const words = carriers.flatMap(({ name: carrier, kind }) => {
      if (carrier !== name) return [carrierInWords({ name: carrier, kind })];
      return kind ? [t(`cities.carrierKind.${kind}`)] : [];
    });
    return words.length > 0
      ? t("briefings.table.carried", { name, carriers: enumerate(words) })
      : name;
  });
}

/** Below the body: a column of their own, empty for most cities, would cost the sheet its one page. */
function goalsInWords({ goals }: BriefedCity): string[] {
  if (goals.length === 0) return [];
  const titles = goals.map(({ title }) => title).join("; ");
  return [t("briefings.table.goals", { count: goals.length, titles })];
}
