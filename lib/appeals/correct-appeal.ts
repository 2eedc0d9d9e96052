import "server-only";
import { readCitiesToAsk } from "@/lib/appeals/addressees";
import { correctionMails } from "@/lib/appeals/mails";
import { type AppealAsWritten, findAppeal } from "@/lib/appeals/queries";
import { isSameText, textByField } from "@/lib/appeals/rules";
import type { CorrectAppeal } from "@/lib/appeals/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/**
 * Changes a published appeal. A changed text becomes a new revision beside the earlier ones, answers stay
 * with the text they were given to, and the cities are told by mail when the author wants it.
 */
export async function correctAppeal(
  actor: Actor,
  input: CorrectAppeal,
  now = new Date(),
): Promise<{ slug: string; revision: number }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await findAppeal(tx, actor, input.appealId);
      if (!appeal?.publishedAt) throw new Refused("notFound");
      const { publishedAt } = appeal;
      assertCan(actor, "appeal.correct", null);

      const { title, body, callToAction, answerBy, version } = input;
      const corrected = { ...appeal, title, body, callToAction, answerBy };
      const saved = await tx.appeal.updateMany({
        where: { id: appeal.id, version, withdrawnAt: null },
        data: { title, body, callToAction, answerBy, editedAt: now, version: { increment: 1 } },
      });
      if (saved.count === 0) throw conflict(await findAppeal(tx, actor, appeal.id));

      const revision = await addRevision(tx, actor, corrected, now);
      if (input.tellCities) await tellCities(tx, { ...corrected, publishedAt, revision }, now);
      await recordEvent(tx, {
        actor,
        kind: "appeal.corrected",
        subjectId: appeal.id,
        details: { revision, told: input.tellCities },
        at: now,
      });
      return { slug: appeal.slug, revision };
    }),
  );
}

function conflict(current: AppealAsWritten | null): Refused {
  if (!current) return new Refused("notFound");
  if (current.withdrawnAt) return new Refused("withdrawn");
  return new Outdated(textByField(current), current.version);
}

/** Gives the number of the revision that now stands; the same as before when only the day was changed. */
async function addRevision(
  tx: Tx,
  actor: Actor,
  { id: appealId, title, body, callToAction }: AppealAsWritten,
  now: Date,
): Promise<number> {
  const last = await tx.appealRevision.findFirstOrThrow({
    where: { appealId },
    select: { number: true, title: true, body: true, callToAction: true },
    orderBy: { number: "desc" },
  });
  if (isSameText(last, { title, body, callToAction })) return last.number;

  const number = last.number + 1;
  await tx.appealRevision.create({
    data: { appealId, number, title, body, callToAction, validFrom: now, byId: actor.userId },
    select: { id: true },
  });
  return number;
}

async function tellCities(
  tx: Tx,
  appeal: AppealAsWritten & { publishedAt: Date; revision: number },
  now: Date,
): Promise<void> {
  const cities = await readCitiesToAsk(tx, appeal, {}, now);
  await enqueueMail(tx, correctionMails(appeal, cities));
}
