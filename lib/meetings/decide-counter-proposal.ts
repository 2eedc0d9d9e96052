import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { differences } from "@/lib/meetings/differences";
import { askAgain } from "@/lib/meetings/edit-meeting";
import { tellChanged, tellCounterDeclined } from "@/lib/meetings/invitees";
import { assertMomentIsFree, namingTheMoment } from "@/lib/meetings/moment";
import { assertChangeable, assertLiesAhead } from "@/lib/meetings/rules";
import type { DecideCounterProposal } from "@/lib/meetings/schema";
import { findStanding, type Standing } from "@/lib/meetings/standing";
import { calendarDay, longMoment } from "@/lib/time";

const proposed = {
  id: true,
  attendanceId: true,
  startsAt: true,
  durationMinutes: true,
  acceptedAt: true,
  declinedAt: true,
} as const;

type Proposal = {
  id: string;
  attendanceId: string | null;
  startsAt: Date;
  durationMinutes: number | null;
};

/**
 * Accepts or declines another time that somebody invited proposed from a calendar program. Accepted, the
 * meeting moves there and everybody is asked anew; declined, who proposed it is told that the meeting stays.
 */
export async function decideCounterProposal(
  actor: Actor,
  input: DecideCounterProposal,
  now = new Date(),
): Promise<{ id: string }> {
  return namingTheMoment(() =>
    inTransaction((tx) => once(tx, input.formKey, () => decide(tx, actor, input, now))),
  );
}

async function decide(
  tx: Tx,
  actor: Actor,
  input: DecideCounterProposal,
  now: Date,
): Promise<{ id: string }> {
  const meeting = await findStanding(tx, actor, await meetingOf(tx, actor, input.proposalId));
  assertCan(actor, "meeting.decideCounter", meeting);
  // Read again behind the lock on the meeting: of two who decide at once, one finds it decided.
  const proposal = await tx.counterProposal.findUniqueOrThrow({
    where: { id: input.proposalId },
    select: proposed,
  });
  if (proposal.acceptedAt || proposal.declinedAt) throw new Refused("alreadyDecided");
  assertChangeable(meeting, now);

  const accepts = input.decision === "accept";
  if (accepts) await move(tx, actor, meeting, proposal, input.version, now);
  await tx.counterProposal.update({
    where: { id: proposal.id },
    data: { [accepts ? "acceptedAt" : "declinedAt"]: now, decidedById: actor.userId },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor,
    kind: "meeting.counterDecided",
    subjectId: meeting.id,
    details: { proposal: proposal.id, decision: input.decision },
    at: now,
  });
  if (!accepts && proposal.attendanceId)
    await tellCounterDeclined(
      tx,
      meeting.id,
      { ...proposal, attendanceId: proposal.attendanceId },
      now,
    );
  return { id: meeting.id };
}

async function meetingOf(tx: Tx, actor: Actor, proposalId: string): Promise<string> {
  const proposal = await tx.counterProposal.findFirst({
    where: {
      id: proposalId,
      attendance: { withdrawnAt: null, meeting: meetingsVisibleTo(actor) },
    },
    select: { attendance: { select: { meetingId: true } } },
  });
  if (!proposal?.attendance) throw new Refused("notFound");
  return proposal.attendance.meetingId;
}

async function move(
  tx: Tx,
  actor: Actor,
  meeting: Standing,
  proposal: Proposal,
  version: number,
  now: Date,
): Promise<void> {
  if (version !== meeting.version)
    throw new Outdated({ decision: longMoment(meeting.startsAt) }, meeting.version);
  const { startsAt } = proposal;
  assertLiesAhead(startsAt, now);
  await assertMomentIsFree(tx, { ...meeting, startsAt }, meeting.id);

  const hosts = meeting.hosts.map(({ body }) => body.name);
  const moved = {
    startsAt,
    durationMinutes: possible(proposal.durationMinutes) ?? meeting.durationMinutes,
    answerBy: notAfter(meeting.answerBy, startsAt),
  };
  const changed = differences({ ...meeting, hosts }, { ...meeting, ...moved, hosts });
  await tx.meeting.update({
    where: { id: meeting.id },
    data: { ...moved, version: { increment: 1 }, sequence: { increment: 1 } },
    select: { id: true },
  });
  const isMoved = startsAt.getTime() !== meeting.startsAt.getTime();
  if (isMoved) await askAgain(tx, meeting.id);
  const kind = isMoved ? "meeting.moved" : "meeting.edited";
  const details = { fields: changed.map(({ field }) => field) };
  await recordEvent(tx, { actor, kind, subjectId: meeting.id, details, at: now });
  await tellChanged(tx, meeting.id, changed, isMoved, now);
}

/** As long as a meeting may last. */
function possible(minutes: number | null): number | null {
  return minutes !== null && minutes >= 15 && minutes <= 720 ? minutes : null;
}

function notAfter(answerBy: Date | null, startsAt: Date): Date | null {
  const day = calendarDay(startsAt);
  return answerBy && answerBy > day ? day : answerBy;
}
