import "server-only";
import type { Tx } from "@/lib/db";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import { linkExpiry } from "@/lib/meetings/rules";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { PollSending } from "@/lib/polls/envelope";
import { type Addressee, type PollLetter, readPollLetter } from "@/lib/polls/letter";
import {
  addedMails,
  cancelledMails,
  counterDeclinedMails,
  counterMails,
  deadlineMails,
  openedMails,
  outcomeMails,
  reminderMails,
} from "@/lib/polls/mails";
import { hasAnswered, linkEnd } from "@/lib/polls/rules";

/** Decides on the mails that ask the cities, inside the transaction that opens the poll. */
export async function tellOpened(tx: Tx, pollId: string, now: Date): Promise<void> {
  const letter = await readPollLetter(tx, pollId, now);
  await enqueueMail(tx, openedMails(await sending(tx, letter, letter.ballots, now)));
}

/** Tells everybody of one more date. */
export async function tellAdded(tx: Tx, pollId: string, startsAt: Date, now: Date): Promise<void> {
  const letter = await readPollLetter(tx, pollId, now);
  await enqueueMail(tx, addedMails(await sending(tx, letter, letter.ballots, now), startsAt));
}

/** Tells the cities without an answer until when they can give one now. */
export async function tellDeadline(tx: Tx, pollId: string, now: Date): Promise<void> {
  const letter = await readPollLetter(tx, pollId, now);
  const silent = silentOf(letter, now);
  await enqueueMail(tx, deadlineMails(await sending(tx, letter, silent, now), silent));
}

/** Reminds the cities without an answer; gives how many those are. */
export async function tellSilent(tx: Tx, pollId: string, now: Date): Promise<number> {
  const letter = await readPollLetter(tx, pollId, now);
  const silent = silentOf(letter, now);
  await enqueueMail(tx, reminderMails(await sending(tx, letter, silent, now), silent));
  return silent.length;
}

/** Tells everybody that the poll has ended without a date. */
export async function tellCancelled(tx: Tx, pollId: string, now: Date): Promise<void> {
  const letter = await readPollLetter(tx, pollId, now);
  await enqueueMail(tx, cancelledMails({ letter, links: new Map(), now }));
}

/** Tells the process managers how the poll came out. */
export async function tellOutcome(
  tx: Tx,
  pollId: string,
  kind: "complete" | "ended",
  now: Date,
): Promise<void> {
  await enqueueMail(tx, outcomeMails(await readPollLetter(tx, pollId, now), kind, now));
}

type Counter = { id: string; startsAt: Date; ballotId: string };

/** Tells the process managers of a proposal. */
export async function tellCounter(tx: Tx, pollId: string, counter: Counter, now: Date) {
  const letter = await readPollLetter(tx, pollId, now);
  const city = letter.ballots.find(({ id }) => id === counter.ballotId)?.city.name ?? "";
  await enqueueMail(tx, counterMails(letter, { ...counter, city }));
}

/** Tells the city that proposed it that a date was not taken up. */
export async function tellCounterDeclined(tx: Tx, pollId: string, counter: Counter, now: Date) {
  const letter = await readPollLetter(tx, pollId, now);
  const own = letter.ballots.filter(({ id }) => id === counter.ballotId);
  await enqueueMail(tx, counterDeclinedMails(await sending(tx, letter, own, now), own, counter));
}

/** Cities that have not said something to every date. */
function silentOf({ ballots, dates }: PollLetter, now: Date): Addressee[] {
  return ballots.filter((ballot) => !hasAnswered(ballot, dates, now));
}

async function sending(
  tx: Tx,
  letter: PollLetter,
  ballots: readonly Addressee[],
  now: Date,
): Promise<PollSending> {
  const until = linkExpiry(linkEnd(letter.dates, letter.answerBy), letter.durationMinutes);
  const links = new Map<string, string>();
  // One connection serves a transaction: one after the other.
  for (const { id } of ballots) {
    links.set(id, await keepGuestLink(tx, { ballotId: id }, until, now));
  }
  return { letter, links, now };
}
