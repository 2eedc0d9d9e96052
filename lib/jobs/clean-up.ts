import "server-only";
import { DAYS_TO_KEEP_NUMBERS } from "@/lib/calls/rules";
import { db } from "@/lib/db";
import { eraseReleases } from "@/lib/jobs/erase-releases";
import { DAYS_TO_KEEP } from "@/lib/releases/rules";

const DAY = 86_400_000;
const HALF_A_YEAR = 183;

/** Removes what has served its time: used-up sign-in requests, ended sessions, form keys after a week, counters of the past, what mails to the organiser said after half a year, telephone numbers of talks that are over, and what ended releases leave behind. */
export async function cleanUp(now = new Date()): Promise<void> {
  await db.signInRequest.deleteMany({ where: { expiresAt: { lt: ago(now, 1) } } });
  await db.verificationToken.deleteMany({ where: { expires: { lt: now } } });
  await db.session.deleteMany({ where: { expires: { lt: now } } });
  await db.formSubmission.deleteMany({ where: { createdAt: { lt: ago(now, 7) } } });
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
  // The row stays, so that the message is known again when the mailbox counts anew.
  await db.incomingMail.updateMany({
    where: {
      readAt: { lt: ago(now, HALF_A_YEAR) },
      OR: [{ quarantined: null }, { settledAt: { lt: ago(now, HALF_A_YEAR) } }],
    },
    data: { fromAddress: "", subject: null, content: {} },
  });
  await eraseNumbers(ago(now, DAYS_TO_KEEP_NUMBERS));
  await eraseReleases(ago(now, DAYS_TO_KEEP), now);
}

/** Telephone numbers of call wishes that ended before a moment, with the mails that carried them. */
async function eraseNumbers(before: Date): Promise<void> {
  const ended = { lt: before };
  const calls = await db.callRequest.findMany({
    where: {
      phone: { not: null },
      OR: [
        { doneAt: ended },
        { declinedAt: ended },
        { withdrawnAt: ended },
        {
          windows: { none: { endsAt: { gte: before } } },
          // A later time that was agreed stands while earlier ones lie on the table.
          OR: [{ startsAt: null }, { startsAt: ended }],
        },
      ],
    },
    select: { id: true },
  });
  const ids = calls.map(({ id }) => id);
  await db.$transaction([
    db.callRequest.updateMany({ where: { id: { in: ids } }, data: { phone: null } }),
    db.outboxMail.deleteMany({ where: { callRequestId: { in: ids } } }),
  ]);
}

function ago(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}
