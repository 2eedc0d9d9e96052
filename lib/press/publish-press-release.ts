import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { sittingOn } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { publishedMails } from "@/lib/press/mails";
import { saveText } from "@/lib/press/revisions";
import { assertDraft, assertReleased, pressSlug } from "@/lib/press/rules";
import type { PublishPressRelease } from "@/lib/press/schema";
import { findStandingPress, type StandingPress } from "@/lib/press/standing";
import { calendarDay } from "@/lib/time";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";

/**
 * Makes a press release public, once everything it prints is released, and sends each city of the circle its own
 * version. Releases, quotes and text wait meanwhile: nothing is printed that was refused or changed in the same moment.
 */
export async function publishPressRelease(
  actor: Actor,
  { formKey, pressReleaseId, version }: PublishPressRelease,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const press = await findStandingPress(tx, actor, pressReleaseId);
      assertCan(actor, "press.publish", press.meeting);
      assertDraft(press);
      if (press.version !== version)
        throw new Outdated({ title: press.title, body: press.body }, press.version);
      assertReleased(press);

      const slug = await freePressSlug(tx, press);
      await saveText(tx, actor, press.id, press, now);
      await tx.pressRelease.update({
        where: { id: press.id },
        data: { slug, publishedAt: now, publishedById: actor.userId },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "press.published", subjectId: press.id, at: now });
      await tellCities(tx, { ...press, slug }, now);
      return { slug };
    }),
  );
}

/** The title may have changed since the draft was begun; the address follows it until it is public. */
async function freePressSlug(tx: Tx, { id, title, meeting }: StandingPress): Promise<string> {
  const wanted = pressSlug(title, meeting, []);
  const taken = await tx.pressRelease.findMany({
    where: { slug: { startsWith: wanted }, id: { not: id } },
    select: { slug: true },
  });
  return pressSlug(
    title,
    meeting,
    taken.map(({ slug }) => slug),
  );
}

async function tellCities(tx: Tx, press: StandingPress, now: Date): Promise<void> {
  const { circleId, startsAt, timeZone } = press.meeting;
  const members = await tx.circleMembership.findMany({
    where: { circleId, ...sittingOn(calendarDay(startsAt, timeZone)) },
    select: { cityId: true },
  });
  const cityIds = members.map(({ cityId }) => cityId);
  const leads = await tx.pressLead.findMany({
    where: { pressReleaseId: press.id },
    select: { cityId: true, text: true },
  });
  const halls = await readTownHalls(tx, { id: { in: cityIds } }, now);
  await enqueueMail(tx, publishedMails(press, halls, leads));
}
