import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { db, inTransaction, type Tx } from "@/lib/db";
import { remindSilent } from "@/lib/polls/reminding";
import { hasAnswered, isPastDeadline, isReminderDue, stageOf } from "@/lib/polls/rules";
import { holdStanding } from "@/lib/polls/standing";
import { tellOutcome } from "@/lib/polls/telling";

/**
 * Reminds cities without an answer in time before the deadline and tells the process managers the outcome once it
 * has passed. Looks at what is due: running twice, or on two servers at once, sends once.
 */
export async function tendPolls(now = new Date()): Promise<void> {
  const open = await db.datePoll.findMany({
    where: { fixedAt: null, cancelledAt: null, completedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of open) await inTransaction((tx) => tend(tx, id, now));
}

async function tend(tx: Tx, pollId: string, now: Date): Promise<void> {
  const poll = await holdStanding(tx, pollId);
  if (!poll || stageOf(poll) !== "open" || poll.completedAt) return;
  if (isPastDeadline(poll, now)) {
    await tx.datePoll.update({
      where: { id: pollId },
      data: { completedAt: now },
      select: { id: true },
    });
    await tellOutcome(tx, pollId, "ended", now);
    return;
  }
  const isSilent = poll.ballots.some((ballot) => !hasAnswered(ballot, poll.dates, now));
  if (!isSilent || !isReminderDue(poll, now)) return;
  const details = { cities: await remindSilent(tx, pollId, now) };
  await recordEvent(tx, {
    actor: null,
    kind: "poll.reminded",
    subjectId: pollId,
    details,
    at: now,
  });
}
