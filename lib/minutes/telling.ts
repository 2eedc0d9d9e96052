import "server-only";
import type { Tx } from "@/lib/db";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import { type MinutesSending, reminderKey } from "@/lib/minutes/envelope";
import { type Addressee, type MinutesLetter, readLetter } from "@/lib/minutes/letter";
import {
  type AmendmentTold,
  changedMails,
  circulatedMails,
  declinedMails,
  outcomeMails,
  proposedMails,
  reminderMails,
  unremindedMails,
} from "@/lib/minutes/mails";
import { partOf } from "@/lib/minutes/parts";
import { linkExpiry } from "@/lib/minutes/rules";
import { contentOf, type StandingMinutes } from "@/lib/minutes/standing";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Decides on the mails that bring the minutes to the cities. */
export async function tellCirculated(tx: Tx, minutesId: string, now: Date): Promise<void> {
  const letter = await readLetter(tx, minutesId, now);
  const content = await contentOf(tx, minutesId, letter.version);
  await enqueueMail(tx, circulatedMails(await sending(tx, letter, letter.approvals, now), content));
}

/** Tells every city of a change that was taken up. */
export async function tellChanged(tx: Tx, minutesId: string, amendmentId: string, now: Date) {
  const letter = await readLetter(tx, minutesId, now);
  const amendment = await readAmendment(tx, amendmentId);
  await enqueueMail(tx, changedMails(await sending(tx, letter, letter.approvals, now), amendment));
}

/** Tells the city that proposed a change why it was not taken up. */
export async function tellDeclined(tx: Tx, minutesId: string, amendmentId: string, now: Date) {
  const letter = await readLetter(tx, minutesId, now);
  const amendment = await readAmendment(tx, amendmentId);
  await enqueueMail(tx, declinedMails(await sending(tx, letter, letter.approvals, now), amendment));
}

/** Tells the managers of a proposed change. */
export async function tellProposed(tx: Tx, minutesId: string, amendmentId: string, now: Date) {
  const letter = await readLetter(tx, minutesId, now);
  await enqueueMail(tx, proposedMails(letter, await readAmendment(tx, amendmentId)));
}

/** Reminds the cities of some approvals; gives those for which there was somebody to remind. */
export async function tellReminder(
  tx: Tx,
  minutesId: string,
  approvalIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const letter = await readLetter(tx, minutesId, now);
  const due = letter.approvals.filter(({ id }) => approvalIds.includes(id));
  const mails = reminderMails(await sending(tx, letter, due, now), due);
  await enqueueMail(tx, mails);
  return approvalIds.filter((id) => {
    const key = reminderKey(minutesId, id, letter.version);
    return mails.some(({ dedupeKey }) => dedupeKey.startsWith(key));
  });
}

/** Tells the managers which cities no reminder reached. */
export async function tellUnreminded(
  tx: Tx,
  minutesId: string,
  approvalIds: readonly string[],
  now: Date,
): Promise<void> {
  const letter = await readLetter(tx, minutesId, now);
  const missed = letter.approvals.filter(({ id }) => approvalIds.includes(id));
  await enqueueMail(tx, unremindedMails(letter, missed));
}

/** Tells the managers that all cities agree. */
export async function tellSettled(tx: Tx, minutesId: string, now: Date): Promise<void> {
  await enqueueMail(tx, outcomeMails(await readLetter(tx, minutesId, now), "settled"));
}

/** Tells the managers that the period has ended and changes wait for their decision. */
export async function tellOverdue(tx: Tx, minutesId: string, now: Date): Promise<void> {
  await enqueueMail(tx, outcomeMails(await readLetter(tx, minutesId, now), "overdue"));
}

/** Tells the managers that the minutes are locked. */
export async function tellLocked(tx: Tx, minutesId: string, now: Date): Promise<void> {
  await enqueueMail(tx, outcomeMails(await readLetter(tx, minutesId, now), "locked"));
}

/** When the first reminder of the version that stands left for each city and did not come back, by approval. */
export async function findArrived(tx: Tx, minutes: StandingMinutes): Promise<Map<string, Date>> {
  const arrived = new Map<string, Date>();
  for (const { approvalId, mails } of await remindersOf(tx, minutes)) {
    const sent = mails.find(({ sentAt, bouncedAt }) => sentAt && !bouncedAt)?.sentAt;
    if (sent) arrived.set(approvalId, sent);
  }
  return arrived;
}

/** The approvals of which every reminder came back or was given up. */
export async function findLost(tx: Tx, minutes: StandingMinutes): Promise<string[]> {
  const reminders = await remindersOf(tx, minutes);
  return reminders.flatMap(({ approvalId, mails }) =>
    mails.length > 0 && mails.every(({ bouncedAt, givenUpAt }) => bouncedAt || givenUpAt)
      ? [approvalId]
      : [],
  );
}

async function remindersOf(tx: Tx, { id, version, approvals }: StandingMinutes) {
  const mails = await tx.outboxMail.findMany({
    where: { dedupeKey: { startsWith: `minutes.reminder:${id}:` } },
    select: { dedupeKey: true, sentAt: true, bouncedAt: true, givenUpAt: true },
    orderBy: { sentAt: "asc" },
  });
  return approvals.map((approval) => ({
    approvalId: approval.id,
    mails: mails.filter(({ dedupeKey }) =>
      dedupeKey.startsWith(reminderKey(id, approval.id, version)),
    ),
  }));
}

async function readAmendment(tx: Tx, id: string): Promise<AmendmentTold> {
  const { city, part, minutesId, number, ...told } = await tx.minutesAmendment.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      minutesId: true,
      number: true,
      cityId: true,
      part: true,
      text: true,
      reason: true,
      decision: true,
      city: { select: { name: true } },
    },
  });
  const { label } = partOf(await contentOf(tx, minutesId, number), part);
  return { ...told, city: city.name, label };
}

async function sending(
  tx: Tx,
  letter: MinutesLetter,
  addressees: readonly Addressee[],
  now: Date,
): Promise<MinutesSending> {
  const until = linkExpiry(letter.consentBy ?? now);
  const links = new Map<string, string>();
  // One connection serves a transaction: one after the other.
  for (const { id } of addressees) {
    const target = { minutesApprovalId: id };
    // A longer period lengthens the link; a new one would shut the door the city has in its mail.
    await tx.guestLink.updateMany({
      where: { ...target, revokedAt: null, expiresAt: { lt: until } },
      data: { expiresAt: until },
    });
    links.set(id, await keepGuestLink(tx, target, until, now));
  }
  return { letter, links };
}
