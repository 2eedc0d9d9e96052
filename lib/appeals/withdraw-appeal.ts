import "server-only";
import { addressedOf } from "@/lib/appeals/addressees";
import { withdrawalMails } from "@/lib/appeals/mails";
import { textByField } from "@/lib/appeals/rules";
import type { WithdrawAppeal } from "@/lib/appeals/schema";
import { type AppealAsWritten, findAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";

/** Takes an appeal back, with a reason. Its page stays and says so, answers are closed, the cities are told. */
export async function withdrawAppeal(
  actor: Actor,
  input: WithdrawAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await findAppeal(tx, actor, input.appealId);
      if (!appeal?.publishedAt) throw new Refused("notFound");
      assertCan(actor, "appeal.withdraw", null);

      const { reason, version } = input;
      const taken = await tx.appeal.updateMany({
        where: { id: appeal.id, version, withdrawnAt: null },
        data: { withdrawnAt: now, withdrawReason: reason, version: { increment: 1 } },
      });
      if (taken.count === 0) throw conflict(await findAppeal(tx, actor, appeal.id));

      await tellCities(tx, { ...appeal, reason }, now);
      await recordEvent(tx, { actor, kind: "appeal.withdrawn", subjectId: appeal.id, at: now });
      return { slug: appeal.slug };
    }),
  );
}

function conflict(current: AppealAsWritten | null): Refused {
  if (!current) return new Refused("notFound");
  if (current.withdrawnAt) return new Refused("withdrawn");
  return new Outdated(textByField(current), current.version);
}

async function tellCities(
  tx: Tx,
  appeal: AppealAsWritten & { reason: string },
  now: Date,
): Promise<void> {
  const cities = await readTownHalls(tx, addressedOf(appeal.id, "all", now), now);
  await enqueueMail(tx, withdrawalMails(appeal, cities));
}
