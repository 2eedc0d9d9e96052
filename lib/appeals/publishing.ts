import "server-only";
import { readTownHallsToAsk } from "@/lib/appeals/addressees";
import { audienceOf } from "@/lib/appeals/audience";
import { appealMails } from "@/lib/appeals/mails";
import { addressedBy } from "@/lib/appeals/read-audience";
import { fits, freeSlug, slugFor } from "@/lib/appeals/rules";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

type Publishing = {
  /** Null when it is published by itself, at its time. */
  actor: Pick<Actor, "userId"> | null;
  /** What must still hold of the draft; who comes second finds that it does not. */
  while: Prisma.AppealWhereInput;
  now: Date;
};

/**
 * Makes a draft public, asks every city of its audience that belongs to the network today for an answer and tells
 * its head and offices by mail, inside the caller's transaction. Gives null when somebody was faster; an audience
 * without a city is refused as "nobodyAddressed".
 */
export async function publishDraft(
  tx: Tx,
  appeal: AppealAsWritten,
  { actor, while: still, now }: Publishing,
): Promise<{ id: string; slug: string } | null> {
  const { id } = appeal;
  const slug = await slugOf(tx, appeal);
  const claimed = await tx.appeal.updateMany({
    where: { AND: [{ id, publishedAt: null }, still] },
    data: { slug, publishedAt: now, publishAt: null, editedAt: now, version: { increment: 1 } },
  });
  if (claimed.count === 0) return null;
  await sendOut(tx, actor, { ...appeal, slug }, now);
  return { id, slug };
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

async function sendOut(
  tx: Tx,
  actor: Publishing["actor"],
  appeal: AppealAsWritten,
  now: Date,
): Promise<void> {
  const { id: appealId, title, body, callToAction, authorId } = appeal;
  const byId = actor?.userId ?? authorId;
  await tx.appealRevision.create({
    data: { appealId, number: 1, title, body, callToAction, validFrom: now, byId },
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
  const cities = await readTownHallsToAsk(tx, { ...appeal, publishedAt: now }, "all", now);
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
