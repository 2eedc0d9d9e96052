import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { reachable } from "@/lib/commitments/people";
import { db, inTransaction, type Tx } from "@/lib/db";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { DAYS_BEFORE, dueReminder } from "@/lib/projects/due";
import { reminderMails } from "@/lib/projects/mails";
import { addDays, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Reminds the presenting cities whose project is missing, a week and a day before it should be there. Each reminder leaves once, however often and wherever this runs. */
export async function remindPresenters(now = new Date()): Promise<void> {
  const today = calendarDay(now);
  const items = await db.agendaItem.findMany({
    where: {
      ...missing,
      meeting: {
        invitedAt: { not: null },
        cancelledAt: null,
        startsAt: { gt: now },
        projectsBy: { gte: today, lte: addDays(today, DAYS_BEFORE) },
      },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of items) await inTransaction((tx) => remindOf(tx, id, now));
}

const missing = {
  kind: "PROJECT",
  cityId: { not: null },
  projectId: null,
} satisfies Prisma.AgendaItemWhereInput;

/** Handing in, and another server that reminds, wait for each other. */
async function remindOf(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT id FROM agenda_item WHERE id = ${id}::uuid FOR UPDATE`;
  const item = await tx.agendaItem.findFirst({
    where: { ...missing, id },
    select: {
      id: true,
      title: true,
      city: { select: reachable(now) },
      meeting: {
        select: {
          id: true,
          title: true,
          startsAt: true,
          timeZone: true,
          projectsBy: true,
          circle: { select: { name: true } },
        },
      },
    },
  });
  const projectsBy = item?.meeting.projectsBy ?? null;
  const occasion = dueReminder(projectsBy, now);
  if (!item?.city || !projectsBy || !occasion) return;
  const { city, meeting } = item;
  const mails = reminderMails(
    { ...item, city, meeting: { ...meeting, projectsBy } },
    occasion,
    calendarDay(now),
  );
  if (await areSent(tx, mails)) return;
  await enqueueMail(tx, mails);
  await tx.agendaItem.updateMany({ where: { id }, data: { projectRemindedAt: now } });
  const details = { occasion, cityId: city.id };
  await recordEvent(tx, { actor: null, kind: "project.reminded", subjectId: id, details, at: now });
}

async function areSent(tx: Tx, mails: readonly { dedupeKey: string }[]): Promise<boolean> {
  const keys = mails.map(({ dedupeKey }) => dedupeKey);
  const sent = await tx.outboxMail.count({ where: { dedupeKey: { in: keys } } });
  return sent === keys.length;
}
