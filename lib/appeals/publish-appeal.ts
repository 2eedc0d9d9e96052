import "server-only";
import { readCitiesToAsk } from "@/lib/appeals/addressees";
import { audienceOf } from "@/lib/appeals/audience";
import { appealMails } from "@/lib/appeals/mails";
import { type AppealAsWritten, findAppeal } from "@/lib/appeals/queries";
import { addressedBy } from "@/lib/appeals/read-audience";
import { assertComplete, fits, freeSlug, slugFor, textByField } from "@/lib/appeals/rules";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";

type PublishAppeal = { formKey: string; appealId: string; version: number };

/**
 * Makes a draft public, asks every city of its audience that belongs to the network today for an answer and tells its head and offices by mail.
 * When another spokesperson was faster with the same version, nothing happens again.
 */
export async function publishAppeal(
  actor: Actor,
  input: PublishAppeal,
  now = new Date(),
): Promise<{ id: string; slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await findAppeal(tx, actor, input.appealId);
      if (!appeal) throw new Refused("notFound");
      assertCan(actor, "appeal.publish", null);
      if (appeal.publishedAt) return { id: appeal.id, slug: appeal.slug };
      assertComplete(appeal, now);

      const slug = await slugOf(tx, appeal);
      const claimed = await tx.appeal.updateMany({
        where: { id: appeal.id, version: input.version, publishedAt: null },
        data: { slug, publishedAt: now, editedAt: now, version: { increment: 1 } },
      });
      if (claimed.count === 0) return settle(await findAppeal(tx, actor, appeal.id));

      await sendOut(tx, actor, { ...appeal, slug }, now);
      return { id: appeal.id, slug };
    }),
  );
}

/** The title may have changed since the draft was begun; the address follows it until the appeal is public. */
async function slugOf(tx: Tx, { slug, title }: AppealAsWritten): Promise<string> {
  if (fits(slug, title)) return slug;
  const wanted = slugFor(title);
  const taken = await tx.appeal.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  });
  return freeSlug(
    wanted,
    taken.map((other) => other.slug),
  );
}

function settle(current: AppealAsWritten | null): { id: string; slug: string } {
  if (!current) throw new Refused("notFound");
  if (!current.publishedAt) throw new Outdated(textByField(current), current.version);
  return { id: current.id, slug: current.slug };
}

async function sendOut(tx: Tx, actor: Actor, appeal: AppealAsWritten, now: Date): Promise<void> {
  const { id: appealId, title, body, callToAction } = appeal;
  await tx.appealRevision.create({
    data: { appealId, number: 1, title, body, callToAction, validFrom: now, byId: actor.userId },
    select: { id: true },
  });

  const members = await tx.city.findMany({
    where: addressedBy(audienceOf(appeal), calendarDay(now)),
    select: { id: true },
  });
  const cityIds = members.map(({ id }) => id);
  if (cityIds.length === 0) throw new Refused("nobodyAddressed");
  // One statement however many cities there are; rows made one by one would hold the transaction for seconds.
  await tx.$executeRaw`
    INSERT INTO appeal_response (id, appeal_id, city_id)
    SELECT gen_random_uuid(), ${appealId}::uuid, unnest(${cityIds}::uuid[])`;
  const cities = await readCitiesToAsk(tx, { ...appeal, publishedAt: now }, "all", now);
  const mails = appealMails(appeal, cities);
  await enqueueMail(tx, mails);

  await recordEvent(tx, {
    actor,
    kind: "appeal.published",
    subjectId: appealId,
    details: { cities: cities.length, mails: mails.length },
    at: now,
  });
}
