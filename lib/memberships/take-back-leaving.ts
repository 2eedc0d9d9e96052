import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { countChange } from "@/lib/cities/standing";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { stayingMails } from "@/lib/memberships/mails";
import type { TakeBackLeaving } from "@/lib/memberships/schema";
import { detailsOf, holdMembership } from "@/lib/memberships/standing";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";
import { readManagers } from "@/lib/town-halls/read-managers";

/** A city that was to leave on a day ahead stays after all, with the seats that were to end on that day; its process managers are told. Gives its slug. */
export async function takeBackLeaving(
  actor: Actor,
  input: TakeBackLeaving,
  now = new Date(),
): Promise<{ slug: string }> {
  assertCan(actor, "membership.keep", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { city, latest } = await holdMembership(tx, actor, input);
      const { leftOn } = latest;
      if (!leftOn || leftOn <= calendarDay(now)) throw new Refused("alreadyLeft");
      await tx.networkMembership.update({
        where: { id: latest.id },
        data: { leftOn: null },
        select: { id: true },
      });
      await tx.circleMembership.updateMany({
        where: { cityId: city.id, leftOn, circle: { dissolvedOn: null } },
        data: { leftOn: null },
      });
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "membership.begun",
        subjectId: city.id,
        details: detailsOf(city.id, latest.joinedOn ?? calendarDay(now)),
        at: now,
      });
      const managers = (await readManagers(tx, [city.id], now)).get(city.id) ?? [];
      await enqueueMail(tx, stayingMails({ city, leftOn, circles: [] }, managers));
      return { slug: city.slug };
    }),
  );
}
