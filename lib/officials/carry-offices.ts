import "server-only";
import { inTransaction, type Tx } from "@/lib/db";
import { carryOver } from "@/lib/officials/carrying";
import { successionMails } from "@/lib/officials/mails";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";

/** Hands on what goes with an office where a successor has begun; finds nothing to do when it was done. */
export async function carryOffices(now = new Date()): Promise<void> {
  const today = calendarDay(now);
  await inTransaction(async (tx) => {
    const begun = await tx.official.findMany({
      where: { termEndsOn: { lt: today }, successor: { termStartsOn: { lte: today } } },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    for (const { id } of begun) await carryOne(tx, id, now);
  });
}

async function carryOne(tx: Tx, officialId: string, now: Date): Promise<void> {
  // The second of two servers waits here, and finds nothing left.
  await tx.$queryRaw`SELECT id FROM official WHERE id = ${officialId}::uuid FOR UPDATE`;
  const { successor } = await tx.official.findUniqueOrThrow({
    where: { id: officialId },
    select: {
      successor: {
        select: {
          id: true,
          givenName: true,
          familyName: true,
          salutation: true,
          officeTitle: true,
          email: true,
          city: { select: { name: true } },
        },
      },
    },
  });
  if (!successor) return;
  const carried = await carryOver(tx, { from: officialId, to: successor.id }, now);
  await enqueueMail(tx, successionMails({ official: successor, carried }));
}
