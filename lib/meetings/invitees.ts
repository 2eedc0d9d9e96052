import "server-only";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import type { Difference } from "@/lib/meetings/differences";
import type { Sending } from "@/lib/meetings/envelope";
import { type Invitee, type Letter, readLetter } from "@/lib/meetings/letter";
import {
  agendaMails,
  cancellationMails,
  changeMails,
  counterDeclinedMails,
  invitationMails,
  withdrawalMails,
} from "@/lib/meetings/mails";
import { linkExpiry } from "@/lib/meetings/rules";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Decides on the invitations of some officials, inside the transaction that invites them. */
export async function tellInvited(
  tx: Tx,
  meetingId: string,
  officialIds: readonly string[],
  now: Date,
) {
  const letter = await readLetter(tx, meetingId, now);
  const ids = new Set(officialIds);
  const invited = letter.attendances.filter(({ officialId }) => ids.has(officialId));
  await enqueueMail(tx, invitationMails(await sending(tx, letter, invited, now), invited));
}

/** Tells everybody invited what has changed. */
export async function tellChanged(
  tx: Tx,
  meetingId: string,
  changed: readonly Difference[],
  isMoved: boolean,
  now: Date,
) {
  const letter = await readLetter(tx, meetingId, now);
  const told = await sending(tx, letter, letter.attendances, now);
  await enqueueMail(tx, changeMails(told, changed, isMoved));
}

/** Tells everybody invited the new agenda. */
export async function tellAgenda(tx: Tx, meetingId: string, now: Date) {
  const letter = await readLetter(tx, meetingId, now);
  await enqueueMail(tx, agendaMails(await sending(tx, letter, letter.attendances, now)));
}

/** Tells who proposed another time that the meeting stays where it is. */
export async function tellCounterDeclined(
  tx: Tx,
  meetingId: string,
  proposal: { id: string; attendanceId: string; startsAt: Date },
  now: Date,
) {
  const letter = await readLetter(tx, meetingId, now);
  const proposer = letter.attendances.find(({ id }) => id === proposal.attendanceId);
  if (!proposer) return;
  const told = await sending(tx, letter, [proposer], now);
  await enqueueMail(tx, counterDeclinedMails(told, proposer, proposal));
}

/** Tells everybody invited that the meeting does not take place. */
export async function tellCancelled(tx: Tx, meetingId: string, now: Date) {
  const letter = await readLetter(tx, meetingId, now);
  await enqueueMail(tx, cancellationMails({ letter, links: new Map(), ...ourselves(), now }));
}

/** Tells some of those invited that they no longer are, as their city has left the circle. */
export async function tellWithdrawn(
  tx: Tx,
  meetingId: string,
  attendanceIds: readonly string[],
  now: Date,
) {
  const letter = await readLetter(tx, meetingId, now);
  const withdrawn = letter.attendances.filter(({ id }) => attendanceIds.includes(id));
  const told = { letter, links: new Map(), ...ourselves(), now };
  await enqueueMail(tx, withdrawalMails(told, withdrawn));
}

/** What the mails of one sending share: the letter and a good link for each of those given. */
export async function sending(
  tx: Tx,
  letter: Letter,
  invited: readonly Invitee[],
  now: Date,
): Promise<Sending> {
  const until = linkExpiry(letter.startsAt, letter.durationMinutes);
  const links = new Map<string, string>();
  // One connection serves a transaction: one after the other.
  for (const { id } of invited) {
    links.set(id, await keepGuestLink(tx, { attendanceId: id }, until, now));
  }
  return { letter, links, ...ourselves(), now };
}

function ourselves(): Pick<Sending, "host" | "organizer"> {
  const { NEXTAUTH_URL, ORGANIZER_EMAIL } = env();
  return { host: new URL(NEXTAUTH_URL).host, organizer: ORGANIZER_EMAIL ?? null };
}
