import "server-only";
import { endedMail } from "@/lib/accounts/mails";
import { worded } from "@/lib/accounts/standing";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan, can } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import { carryOver } from "@/lib/officials/carrying";
import { successionMails } from "@/lib/officials/mails";
import type { NameSuccessor } from "@/lib/officials/schema";
import { holdOfficial, type StandingOfficial } from "@/lib/officials/standing";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { addDays, BERLIN, calendarDay, hourOn } from "@/lib/time";

/**
 * Enters who takes over an office from a day on: the term before ends with the day before. What is open goes over with
 * the day; the programme office ends the mandate for the city in the same step. Gives the city's slug and the new id.
 */
export async function nameSuccessor(
  actor: Actor,
  { formKey, officialId, firstDay, ...person }: NameSuccessor,
  now = new Date(),
): Promise<{ slug: string; id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const before = await holdOfficial(tx, officialId);
      const { cityId, officeKind, city } = before;
      assertCan(actor, "official.keep", { cityId });
      assertSucceeds(before, firstDay);

      const termEndsOn = addDays(firstDay, -1);
      await tx.official.update({
        where: { id: officialId },
        data: { termEndsOn, version: { increment: 1 } },
        select: { id: true },
      });
      const next = await tx.official.create({
        data: { ...person, cityId, officeKind, termStartsOn: firstDay },
        select: { id: true },
      });
      await tx.official.update({
        where: { id: officialId },
        data: { successorId: next.id },
        select: { id: true },
      });
      const onBehalfOfId = principalFor(actor, cityId)?.officialId ?? null;
      const event = { actor, onBehalfOfId, at: now };
      const details = { cityId, successorId: next.id };
      await recordEvent(tx, {
        ...event,
        kind: "official.termEnded",
        subjectId: officialId,
        details,
      });
      await recordEvent(tx, {
        ...event,
        kind: "official.entered",
        subjectId: next.id,
        details: { cityId },
      });
      if (can(actor, "mandate.end", null)) await endMandates(tx, actor, before, firstDay, now);
      if (firstDay <= calendarDay(now)) {
        const carried = await carryOver(tx, { from: officialId, to: next.id }, now);
        const official = { ...person, id: next.id, city };
        await enqueueMail(tx, successionMails({ official, carried }));
      }
      return { slug: city.slug, id: next.id };
    }),
  );
}

function assertSucceeds({ successorId, termStartsOn }: StandingOfficial, firstDay: Date): void {
  if (successorId) throw new Refused("successorThere");
  if (termStartsOn && firstDay <= termStartsOn) throw new Refused("termMissing");
}

/** What the person before held for the city ends with the term; the account and other mandates stay. */
async function endMandates(
  tx: Tx,
  actor: Actor,
  { userId, cityId, officeKind }: StandingOfficial,
  firstDay: Date,
  now: Date,
): Promise<void> {
  if (!userId) return;
  const begin = hourOn(firstDay, 0, BERLIN);
  const endsAt = begin > now ? begin : now;
  const role = officeKind === "HEAD" ? "MAYOR" : "OFFICE";
  const mandates = await tx.mandate.findMany({
    where: {
      userId,
      cityId,
      role,
      startsAt: { lt: endsAt },
      OR: [{ endsAt: null }, { endsAt: { gt: endsAt } }],
    },
    select: {
      ...worded,
      id: true,
      user: { select: { email: true, givenName: true, familyName: true, salutation: true } },
    },
  });
  const reason = t("officials.endReason");
  for (const { id, user, ...mandate } of mandates) {
    await tx.mandate.updateMany({
      where: { id },
      data: { endsAt, endReason: reason, alarmedAt: null },
    });
    const details = { userId, role, endsAt: endsAt.toISOString() };
    await recordEvent(tx, { actor, kind: "mandate.ended", subjectId: id, details, at: now });
    const atOnce = endsAt <= now;
    await enqueueMail(tx, [endedMail({ id, person: user, mandate, reason, endsAt, atOnce })]);
  }
}
