import "server-only";
import { alarmMail, officeAlarmMail } from "@/lib/accounts/mails";
import { isAlarmDue } from "@/lib/accounts/rules";
import { worded } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import { inForce } from "@/lib/auth/mandates";
import { inTransaction, type Tx } from "@/lib/db";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Prisma } from "@/prisma/generated/client";

const DAY = 86_400_000;
const EARLIEST = 61;

const person = {
  email: true,
  givenName: true,
  familyName: true,
  salutation: true,
} satisfies Prisma.UserSelect;

const running = {
  ...worded,
  id: true,
  userId: true,
  cityId: true,
  bodyId: true,
  startsAt: true,
  alarmedAt: true,
  user: { select: person },
} satisfies Prisma.MandateSelect;

type Running = Prisma.MandateGetPayload<{ select: typeof running }> & { endsAt: Date };

/** Tells 60 and 14 days before a mandate runs out: the person, and the programme office in one mail. Consecutive terms run on. */
export async function alarmMandates(now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const due = await claimDue(tx, now);
    if (due.length === 0) return;
    const endings = due.map(({ id, user, endsAt, ...mandate }) => ({
      id,
      person: user,
      mandate,
      endsAt,
    }));
    const offices = await tx.user.findMany({
      where: {
        blockedAt: null,
        mandates: { some: { role: "PROGRAMME_OFFICE", ...inForce(now) } },
      },
      select: person,
      orderBy: { id: "asc" },
    });
    await enqueueMail(tx, [
      ...endings.map((one) => alarmMail(one, now)),
      ...offices.map((office) => officeAlarmMail(office, endings, now)),
    ]);
  });
}

/** The mandates that are due, marked so that nobody else tells of them. */
async function claimDue(tx: Tx, now: Date): Promise<Running[]> {
  const soon = new Date(now.getTime() + EARLIEST * DAY);
  // The second of two servers waits here, and finds them marked.
  await tx.$queryRaw`
    SELECT id FROM mandate WHERE ends_at > ${now} AND ends_at < ${soon} ORDER BY id FOR UPDATE`;
  const mandates = await tx.mandate.findMany({
    where: { startsAt: { lte: now }, endsAt: { gt: now, lt: soon }, user: { blockedAt: null } },
    select: { ...running, endsAt: true },
    orderBy: [{ endsAt: "asc" }, { id: "asc" }],
  });
  const claimed: Running[] = [];
  for (const mandate of mandates) {
    const { id, endsAt } = mandate;
    if (!endsAt || !isAlarmDue(mandate, now) || (await isFollowed(tx, mandate, endsAt))) continue;
    await tx.mandate.updateMany({ where: { id }, data: { alarmedAt: now } });
    await recordEvent(tx, { actor: null, kind: "mandate.alarmed", subjectId: id, at: now });
    claimed.push({ ...mandate, endsAt });
  }
  return claimed;
}

/** Whether the same person holds the same mandate on. */
async function isFollowed(
  tx: Tx,
  { id, userId, role, cityId, bodyId }: Omit<Running, "endsAt">,
  endsAt: Date,
): Promise<boolean> {
  const next = { userId, role, cityId, bodyId, startsAt: endsAt, NOT: { id } };
  return (await tx.mandate.count({ where: next })) > 0;
}
