import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import { mailsTo, mailsToManagers, type PollSending } from "@/lib/polls/envelope";
import type { Addressee, PollLetter } from "@/lib/polls/letter";
import { words } from "@/lib/polls/phrases";
import { tallyOf } from "@/lib/polls/rules";
import { pollLede, tallyInWords } from "@/lib/polls/wording";
import { longMoment, shortDate, toDay } from "@/lib/time";

/** Asks the cities which of the dates suit them; complete in itself. */
export function openedMails(sending: PollSending): Mail[] {
  const { message } = sending.letter;
  return mailsTo(sending, sending.letter.ballots, {
    kind: "opened",
    number: "1",
    subject: t("polls.mail.opened.subject", words(sending.letter)),
    intro: [
      { kind: "text", text: t("polls.mail.opened.intro", words(sending.letter)) },
      ...(message ? ([{ kind: "quote", text: message }] as const) : []),
    ],
  });
}

/** That one more date is offered; those who have answered are asked for this date only. */
export function addedMails(sending: PollSending, startsAt: Date): Mail[] {
  const { letter } = sending;
  const moment = longMoment(startsAt);
  return mailsTo(sending, letter.ballots, {
    kind: "added",
    number: startsAt.toISOString(),
    subject: t("polls.mail.added.subject", { ...words(letter), day: shortDate(startsAt) }),
    intro: [{ kind: "text", text: t("polls.mail.added.intro", { ...words(letter), moment }) }],
  });
}

/** Reminds cities that have not answered, on a day. */
export function reminderMails(sending: PollSending, silent: readonly Addressee[]): Mail[] {
  return mailsTo(sending, silent, {
    kind: "reminder",
    number: toDay(sending.now),
    subject: t("polls.mail.reminder.subject", words(sending.letter)),
    intro: [{ kind: "text", text: t("polls.mail.reminder.intro", words(sending.letter)) }],
  });
}

/** Tells cities that have not answered until when they can now. */
export function deadlineMails(sending: PollSending, silent: readonly Addressee[]): Mail[] {
  const { letter } = sending;
  return mailsTo(sending, silent, {
    kind: "deadline",
    number: String(letter.version),
    subject: t("polls.mail.deadline.subject", words(letter)),
    intro: [{ kind: "text", text: t("polls.mail.deadline.intro", words(letter)) }],
  });
}

/** That there will be no meeting on any of the dates, and why. */
export function cancelledMails(sending: PollSending): Mail[] {
  const { letter } = sending;
  return mailsTo(sending, letter.ballots, {
    kind: "cancelled",
    number: "1",
    subject: t("polls.mail.cancelled.subject", words(letter)),
    intro: [
      { kind: "text", text: t("polls.mail.cancelled.intro", words(letter)) },
      { kind: "quote", text: letter.cancelReason ?? "" },
      { kind: "text", text: t("polls.mail.cancelled.nothingToDo") },
    ],
  });
}

/** Tells the process managers that all have answered, or that the deadline has passed, with the outcome. */
export function outcomeMails(letter: PollLetter, kind: "complete" | "ended", now: Date): Mail[] {
  const outcome = pollLede({ ...letter, fixedAt: null, cancelledAt: null }, now);
  return mailsToManagers(letter, {
    kind,
    number: String(letter.dates.length),
    subject: t(`polls.mail.${kind}.subject`, words(letter)),
    intro: [
      { kind: "text", text: `${t(`polls.mail.${kind}.intro`, words(letter))} ${outcome}` },
      {
        kind: "list",
        items: letter.dates.map(({ id, startsAt }) => outcomeLine(letter, id, startsAt)),
      },
    ],
  });
}

/** Tells the process managers that a city proposes another date. */
export function counterMails(
  letter: PollLetter,
  counter: { id: string; startsAt: Date; city: string },
): Mail[] {
  const details = { ...words(letter), city: counter.city, moment: longMoment(counter.startsAt) };
  return mailsToManagers(letter, {
    kind: "counter",
    number: counter.id,
    subject: t("polls.mail.counter.subject", details),
    intro: [{ kind: "text", text: t("polls.mail.counter.intro", details) }],
  });
}

/** Tells a city that its proposal of another date was not taken up. */
export function counterDeclinedMails(
  sending: PollSending,
  own: readonly Addressee[],
  counter: { id: string; startsAt: Date },
): Mail[] {
  const { letter } = sending;
  const details = { ...words(letter), moment: longMoment(counter.startsAt) };
  return mailsTo(sending, own, {
    kind: "counterDeclined",
    number: counter.id,
    subject: t("polls.mail.counterDeclined.subject", details),
    intro: [{ kind: "text", text: t("polls.mail.counterDeclined.intro", details) }],
  });
}

/** "Dienstag, 8. Juni 2027, 10:00 Uhr: 3 ja, 1 offen". */
function outcomeLine({ ballots }: PollLetter, dateId: string, startsAt: Date): string {
  const tally = tallyInWords(tallyOf(dateId, ballots));
  return t("polls.mail.outcomeLine", { moment: longMoment(startsAt), tally });
}
