import "server-only";
import { readTownHallsToAsk } from "@/lib/appeals/addressees";
import { askedAgainMails, correctionMails } from "@/lib/appeals/mails";
import { isSameText, textByField } from "@/lib/appeals/rules";
import type { CorrectAppeal } from "@/lib/appeals/schema";
import { type AppealAsWritten, findAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/**
 * Changes a published appeal. A changed text becomes a new revision beside the earlier ones, answers stay with the
 * text they were given to. When it means something else now, the cities that carry it are asked again; the
 * others are told by mail when the author wants it.
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

      const corrected = await save(tx, actor, { ...appeal, publishedAt }, input, now);
      const change = isSameText(appeal, corrected) ? null : input.change;
      const revision = await addRevision(tx, actor, { ...corrected, change }, now);
      const means = { ...corrected, revision, change };
      const asked = await askAgain(tx, appeal, means, now);
      if (input.tellCities) await tellCities(tx, means, now);
      await recordEvent(tx, {
        actor,
        kind: "appeal.corrected",
        subjectId: appeal.id,
        details: { revision, told: input.tellCities, askedAgain: asked },
        at: now,
      });
      return { slug: appeal.slug, revision };
    }),
  );
}

async function save(
  tx: Tx,
  actor: Actor,
  appeal: Corrected,
  { title, body, callToAction, answerBy, version }: CorrectAppeal,
  now: Date,
): Promise<Corrected> {
  const saved = await tx.appeal.updateMany({
    where: { id: appeal.id, version, withdrawnAt: null },
    data: { title, body, callToAction, answerBy, editedAt: now, version: { increment: 1 } },
  });
  if (saved.count === 0) throw conflict(await findAppeal(tx, actor, appeal.id));
  return { ...appeal, title, body, callToAction, answerBy };
}

function conflict(current: AppealAsWritten | null): Refused {
  if (!current) return new Refused("notFound");
  if (current.withdrawnAt) return new Refused("withdrawn");
  return new Outdated(textByField(current), current.version);
}

type Corrected = AppealAsWritten & { publishedAt: Date };
/** Null when the text is the same as before. */
type Change = CorrectAppeal["change"] | null;
type Changed = Corrected & { revision: number; change: Change };

/** Gives the number of the revision that now stands; the same as before when only the day was changed. */
async function addRevision(
  tx: Tx,
  actor: Actor,
  { id: appealId, title, body, callToAction, change }: Corrected & { change: Change },
  now: Date,
): Promise<number> {
  const last = await tx.appealRevision.findFirstOrThrow({
    where: { appealId },
    select: { number: true },
    orderBy: { number: "desc" },
  });
  if (change === null) return last.number;

  const number = last.number + 1;
  const text = { title, body, callToAction, changesMeaning: change === "MEANING" };
  await tx.appealRevision.create({
    data: { appealId, number, ...text, validFrom: now, byId: actor.userId },
    select: { id: true },
  });
  return number;
}

/** Asks the cities that carry the appeal whether they still do when it means something else, and gives how many those are. */
async function askAgain(
  tx: Tx,
  before: AppealAsWritten,
  appeal: Changed,
  now: Date,
): Promise<number> {
  if (appeal.change !== "MEANING") return 0;
  const cities = await readTownHallsToAsk(tx, appeal, "carrying", now);
  await tx.appealResponse.updateMany({
    where: { appealId: appeal.id, cityId: { in: cities.map(({ id }) => id) } },
    data: { askedAgainAt: now },
  });
  await enqueueMail(tx, askedAgainMails(appeal, before, cities));
  return cities.length;
}

async function tellCities(tx: Tx, appeal: Changed, now: Date): Promise<void> {
  const whom = appeal.change === "MEANING" ? "others" : "all";
  const cities = await readTownHallsToAsk(tx, appeal, whom, now);
  await enqueueMail(tx, correctionMails(appeal, cities));
}
