import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertDraft, lastDayOfPeriod } from "@/lib/minutes/rules";
import type { CirculateMinutes } from "@/lib/minutes/schema";
import { findStanding } from "@/lib/minutes/standing";
import { tellCirculated } from "@/lib/minutes/telling";

/** Sends the minutes to every city of the meeting, with the last day for changes and what silence will mean. */
export async function circulateMinutes(
  actor: Actor,
  input: CirculateMinutes,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const minutes = await findStanding(tx, actor, input.meetingId);
      const { id, version } = minutes;
      assertCan(actor, "minutes.circulate", minutes.meeting);
      assertDraft(minutes);
      if (input.version !== version) throw new Outdated({}, version);

      await tx.minutes.update({
        where: { id },
        data: { circulatedAt: now, consentBy: lastDayOfPeriod(now, input.days) },
        select: { id: true },
      });
      const cityIds = await citiesOf(tx, input.meetingId);
      await tx.minutesApproval.createMany({
        data: cityIds.map((cityId) => ({ minutesId: id, cityId })),
      });
      await tellCirculated(tx, id, now);
      await recordEvent(tx, {
        actor,
        kind: "minutes.circulated",
        subjectId: input.meetingId,
        details: { number: version, cities: cityIds.length },
        at: now,
      });
      return { id: input.meetingId };
    }),
  );
}

/** The cities of which somebody was invited, whether or not they came. */
async function citiesOf(tx: Tx, meetingId: string): Promise<string[]> {
  const cities = await tx.city.findMany({
    where: {
      officials: {
        some: {
          attendances: { some: { meetingId, withdrawnAt: null, invitedAt: { not: null } } },
        },
      },
    },
    select: { id: true },
    orderBy: { name: "asc" },
  });
  return cities.map(({ id }) => id);
}
