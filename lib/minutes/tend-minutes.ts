import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { db, inTransaction, type Tx } from "@/lib/db";
import { lock } from "@/lib/minutes/locking";
import { hasConsented, isReminderDue, isSettled, isTimeUp } from "@/lib/minutes/rules";
import { holdStanding, type StandingMinutes } from "@/lib/minutes/standing";
import {
  findArrived,
  findLost,
  tellOverdue,
  tellReminder,
  tellUnreminded,
} from "@/lib/minutes/telling";
import { calendarDay } from "@/lib/time";

/**
 * Reminds cities that have not agreed three days before the period ends; afterwards takes the silence of those who
 * were reminded as consent and locks what all agree to. Running twice, or on two servers at once, does it once.
 */
export async function tendMinutes(now = new Date()): Promise<void> {
  const circulated = await db.minutes.findMany({
    where: { circulatedAt: { not: null }, lockedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of circulated) await inTransaction((tx) => tend(tx, id, now));
}

async function tend(tx: Tx, minutesId: string, now: Date): Promise<void> {
  const minutes = await holdStanding(tx, minutesId);
  if (!minutes?.consentBy || minutes.lockedAt) return;
  const consentBy = minutes.consentBy;
  await remind(tx, minutes, consentBy, now);
  await noteLost(tx, minutes, now);
  if (calendarDay(now) <= consentBy) return;
  if (minutes.amendments.length > 0) {
    await tellOverdue(tx, minutesId, now);
    return;
  }
  const silent = await takeSilence(tx, minutes, consentBy, now);
  const approvals = minutes.approvals.map((one) =>
    silent.includes(one.id) ? { ...one, silentAt: now } : one,
  );
  if (isSettled(approvals, minutes.version)) await lock(tx, minutes, null, now);
}

async function remind(tx: Tx, minutes: StandingMinutes, consentBy: Date, now: Date): Promise<void> {
  const standing = { consentBy, version: minutes.version };
  const due = minutes.approvals.filter((one) => isReminderDue(one, standing, now));
  if (due.length === 0) return;
  const ids = due.map(({ id }) => id);
  const reached = await tellReminder(tx, minutes.id, ids, now);
  const missed = ids.filter((id) => !reached.includes(id));
  await tx.minutesApproval.updateMany({
    where: { id: { in: reached } },
    data: { remindedAt: now },
  });
  await markUnreminded(tx, minutes, missed, now);
  await recordEvent(tx, {
    actor: null,
    kind: "minutes.reminded",
    subjectId: minutes.meetingId,
    details: { reached: reached.length, missed: missed.length },
    at: now,
  });
}

/** A reminder that came back reminded nobody. */
async function noteLost(tx: Tx, minutes: StandingMinutes, now: Date): Promise<void> {
  const waiting = minutes.approvals.filter(
    (one) => one.remindedAt && !one.remindedById && !hasConsented(one, minutes.version),
  );
  if (waiting.length === 0) return;
  const lost = await findLost(tx, minutes);
  const ids = waiting.flatMap(({ id }) => (lost.includes(id) ? [id] : []));
  await markUnreminded(tx, minutes, ids, now);
}

async function markUnreminded(
  tx: Tx,
  minutes: StandingMinutes,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.minutesApproval.updateMany({
    where: { id: { in: [...ids] } },
    data: { remindedAt: null, unremindedAt: now },
  });
  await tellUnreminded(tx, minutes.id, ids, now);
}

/** Silence counts for a city whose reminder arrived, once its days since then are over. */
async function takeSilence(
  tx: Tx,
  minutes: StandingMinutes,
  consentBy: Date,
  now: Date,
): Promise<string[]> {
  const arrived = await findArrived(tx, minutes);
  const ids = minutes.approvals.flatMap((one) => {
    const remindedAt = one.remindedById ? one.remindedAt : (arrived.get(one.id) ?? null);
    const isOver = isTimeUp({ remindedAt }, consentBy, now);
    return isOver && !hasConsented(one, minutes.version) ? [one.id] : [];
  });
  await tx.minutesApproval.updateMany({
    where: { id: { in: ids }, remindedAt: { not: null } },
    data: { silentAt: now },
  });
  return ids;
}
