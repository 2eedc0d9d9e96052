import { t } from "@/lib/i18n/words";
import { addressOf } from "@/lib/meetings/rules";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting, letterGreeting, officeAndName } from "@/lib/people/names";
import type { Addressee, PollLetter } from "@/lib/polls/letter";
import { closing, facts, switchOff, text, words } from "@/lib/polls/phrases";
import { datesAhead, voteOn } from "@/lib/polls/rules";
import { voteInWords } from "@/lib/polls/wording";
import { type Remindable, wantsReminder } from "@/lib/reminders/rules";
import { clockSpan, longDate } from "@/lib/time";

/** What all mails to the cities share. `links` are ids of guest links by ballot. */
export type PollSending = { letter: PollLetter; links: ReadonlyMap<string, string>; now: Date };

export type PollContent = {
  kind: string;
  /** What tells one sending of this kind from the next. */
  number: string;
  subject: string;
  intro: readonly MailBlock[];
};

type Reader = PollLetter["createdBy"];

/** One mail for the head of each city given who can be reached, and a copy for everybody who may answer for it. */
export function mailsTo(
  sending: PollSending,
  ballots: readonly Addressee[],
  content: PollContent,
): Mail[] {
  const letters = ballots.flatMap((ballot) => lettersFor(sending, ballot, content));
  const known = new Set(letters.map(({ to }) => to.toLowerCase()));
  const copies = ballots.flatMap((ballot) => {
    const users = ballot.city.mandates.map(({ user }) => user);
    const others = users.filter(({ email }) => !known.has(email.toLowerCase()));
    return others
      .filter((user) => wants(content, user))
      .map((user) => copyFor(sending, ballot, user, content));
  });
  return [...letters, ...copies];
}

/** One mail for who opened the poll and for each process manager of the coordination bodies that invite. */
export function mailsToManagers(letter: PollLetter, content: PollContent): Mail[] {
  const hosting = letter.hosts.flatMap(({ body }) => body.mandates.map(({ user }) => user));
  const byId = new Map([letter.createdBy, ...hosting].map((user) => [user.id, user]));
  return [...byId.values()].map((user) => ({
    ...frame(letter, user.id, content),
    to: user.email,
    blocks: [
      { kind: "text", text: `${greeting(user)},` },
      ...content.intro,
      { kind: "button", label: t("polls.mail.manage"), path: `/polls/${letter.id}` },
    ],
  }));
}

type Recipient = {
  to: string | null;
  opening: string;
  passOn: string | null;
  /** Whether it is somebody who can switch off reminders, and not a town hall. */
  isPerson: boolean;
};

/** To each head at the own address or the town hall's; to the town hall alone where no head is known. */
function recipientsOf({ city }: Addressee, content: PollContent): Recipient[] {
  if (city.officials.length === 0) {
    return [{ to: city.email, opening: t("polls.mail.dear"), passOn: null, isPerson: false }];
  }
  const wishing = city.officials.filter((official) => wants(content, official));
  return wishing.map((official) => ({
    to: addressOf({ ...official, city }),
    opening: letterGreeting(official),
    passOn: official.email ? null : officeAndName(official, city.name),
    isPerson: true,
  }));
}

/** Reminders of polls can be switched off; everything else reaches everybody. */
function wants({ kind }: PollContent, person: Remindable): boolean {
  return kind !== "reminder" || wantsReminder("POLL", person);
}

function lettersFor(sending: PollSending, ballot: Addressee, content: PollContent): Mail[] {
  const { letter } = sending;
  const guestLinkId = sending.links.get(ballot.id);
  const button: MailBlock = {
    kind: "button",
    label: t("polls.mail.answer"),
    path: "/ballot",
    ...(guestLinkId ? { guestLinkId } : {}),
  };
  const byAddress = new Map(
    recipientsOf(ballot, content).flatMap((one) => (one.to ? [[one.to, one]] : [])),
  );
  return [...byAddress].map(([to, { opening, passOn, isPerson }]) => ({
    ...frame(letter, `${ballot.id}:${to}`, content),
    to,
    blocks: [
      { kind: "text", text: opening },
      ...(passOn ? [text(t("meetings.mail.passOn", { person: passOn }))] : []),
      ...content.intro,
      ...(letter.cancelledAt ? [] : offer(sending, ballot, button)),
      ...closing(letter),
      ...(isPerson ? switchOff(content.kind, guestLinkId) : []),
    ],
  }));
}

function copyFor(
  sending: PollSending,
  ballot: Addressee,
  user: Reader,
  content: PollContent,
): Mail {
  const { letter } = sending;
  const button: MailBlock = {
    kind: "button",
    label: t("polls.mail.answer"),
    path: `/polls/${letter.id}`,
  };
  return {
    ...frame(letter, `${ballot.id}:${user.id}`, content),
    to: user.email,
    blocks: [
      text(`${greeting(user)},`),
      text(t("polls.mail.copy", { city: ballot.city.name })),
      ...content.intro,
      ...(letter.cancelledAt ? [] : offer(sending, ballot, button)),
      ...closing(letter),
      ...switchOff(content.kind),
    ],
  };
}

/** All dates with what the city has said to them, the particulars, and the one button. */
function offer({ letter, now }: PollSending, ballot: Addressee, button: MailBlock): MailBlock[] {
  const dates = datesAhead(letter.dates, now).map(({ id, startsAt }) => {
    const when = `${longDate(startsAt)}, ${clockSpan(startsAt, letter.durationMinutes)}`;
    const vote = voteOn(ballot, id);
    return vote ? t("polls.mail.voted", { when, vote: voteInWords(vote) }) : when;
  });
  return [
    { kind: "heading", text: t("polls.mail.dates") },
    { kind: "list", items: dates },
    { kind: "facts", facts: facts(letter) },
    button,
    text(t("polls.mail.changeable", words(letter))),
  ];
}

function frame(letter: PollLetter, whom: string, { kind, number, subject }: PollContent) {
  return {
    dedupeKey: `poll.${kind}:${letter.id}:${whom}:${number}`,
    subject,
    replyTo: letter.createdBy.email,
    pollId: letter.id,
  };
}
