import "server-only";
import { readTownHallsToAsk } from "@/lib/appeals/addressees";
import { reminderMails } from "@/lib/appeals/mails";
import { MOST_REMINDERS, whyNotRemind } from "@/lib/appeals/rules";
import type { RemindCities } from "@/lib/appeals/schema";
import { type AppealAsWritten, findAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Asks the cities once more that have said nothing to an appeal; those that answered or read it hear nothing. */
export async function remindCities(
  actor: Actor,
  input: RemindCities,
  now = new Date(),
): Promise<{ slug: string; cities: number }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await findRemindable(tx, actor, input.appealId, now);
      const cities = await readTownHallsToAsk(tx, appeal, "silent", now);
      if (cities.length === 0) throw new Refused("nobodyToRemind");
      const reminder = await countReminder(tx, appeal, now);
      const isLast = reminder === MOST_REMINDERS;
      await enqueueMail(tx, reminderMails({ ...appeal, reminder, isLast }, cities));
      await recordEvent(tx, {
        actor,
        kind: "appeal.reminded",
        subjectId: appeal.id,
        details: { reminder, cities: cities.length },
        at: now,
      });
      return { slug: appeal.slug, cities: cities.length };
    }),
  );
}

async function findRemindable(tx: Tx, actor: Actor, appealId: string, now: Date) {
  const appeal = await findAppeal(tx, actor, appealId);
  if (!appeal?.publishedAt) throw new Refused("notFound");
  assertCan(actor, "appeal.remind", null);
  const why = whyNotRemind(appeal, now);
  if (why) throw new Refused(why);
  return { ...appeal, publishedAt: appeal.publishedAt };
}

/** Two spokespersons may click at once: the second one finds the count risen. */
async function countReminder(
  tx: Tx,
  { id, reminders }: AppealAsWritten,
  now: Date,
): Promise<number> {
  const claimed = await tx.appeal.updateMany({
    where: { id, reminders, withdrawnAt: null },
    data: { reminders: reminders + 1, remindedAt: now },
  });
  if (claimed.count === 0) throw new Refused("tooEarlyToRemind");
  return reminders + 1;
}
