import "server-only";
import { sittingOn } from "@/lib/circles/seating";
import { DAYS_AFTER, DAYS_BEFORE, daySetOn, dueReminder } from "@/lib/commitments/due";
import { reminderMails } from "@/lib/commitments/mails";
import { addressed, reachable } from "@/lib/commitments/people";
import { provisoStanding } from "@/lib/commitments/proviso";
import { ownersInWords } from "@/lib/commitments/rules";
import { db, inTransaction, type Tx } from "@/lib/db";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { addDays, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Reminds the owners of agreements a week before and on the day. Each reminder leaves once, however often and wherever this runs. */
export async function remindOwners(now = new Date()): Promise<void> {
  const today = calendarDay(now);
  const commitments = await db.commitment.findMany({
    where: {
      status: { in: ["PLANNED", "IN_PROGRESS", "POSTPONED"] },
      dueOn: { gte: addDays(today, -DAYS_AFTER), lte: addDays(today, DAYS_BEFORE) },
    },
    select: { id: true },
    orderBy: { dueOn: "asc" },
  });
  for (const { id } of commitments) await inTransaction((tx) => remindOf(tx, id, now));
}

/** A report, a change of hands, and another server that reminds, wait for each other. */
async function remindOf(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT id FROM commitment WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.commitment.findUniqueOrThrow({ where: { id }, select: selection(now) });
  const sitting = row.circle?.members.map(({ city }) => city) ?? [];
  const named = row.owners.map(({ city }) => city);
  const cities = named.length > 0 ? named : sitting;
  const standing = provisoStanding(row, cities);
  const occasion = dueReminder({ ...row, setOn: daySetOn(row), proviso: standing }, now);
  if (!occasion || !row.dueOn) return;
  const owners = ownersInWords(
    named.map(({ name }) => name),
    sitting.length,
  );
  const reminded = {
    ...row,
    dueOn: row.dueOn,
    circle: row.circle?.name ?? null,
    owners,
    cities,
    standing,
  };
  await enqueueMail(tx, reminderMails(reminded, occasion, calendarDay(now)));
}

function selection(now: Date) {
  const today = calendarDay(now);
  const sitting = sittingOn(today);
  const city = { select: reachable(now) };
  return {
    id: true,
    title: true,
    agreedOn: true,
    dueOn: true,
    status: true,
    proviso: true,
    confirmedAt: true,
    confirmations: { select: { cityId: true, refusedAt: true } },
    responsible: { select: addressed },
    owners: { select: { city } },
    circle: { select: { name: true, members: { where: sitting, select: { city } } } },
    updates: {
      select: { dueOn: true, occurredAt: true },
      orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    },
  } satisfies Prisma.CommitmentSelect;
}
