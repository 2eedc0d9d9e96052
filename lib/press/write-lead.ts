import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { sittingOn } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { WriteLead } from "@/lib/press/schema";
import { findStandingPress, type StandingPress } from "@/lib/press/standing";
import { calendarDay } from "@/lib/time";

/** Writes the first paragraph of one city's own version, or takes it away; only cities that met have a version. */
export async function writeLead(
  actor: Actor,
  { formKey, pressReleaseId, cityId, version, text }: WriteLead,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const press = await findStandingPress(tx, actor, pressReleaseId);
      await assertMet(tx, press, cityId);
      assertCan(actor, "press.writeLead", { cityId });
      if (press.withdrawnAt) throw new Refused("pressWithdrawn");

      const key = { pressReleaseId_cityId: { pressReleaseId, cityId } };
      const before = await tx.pressLead.findUnique({
        where: key,
        select: { text: true, version: true },
      });
      if ((before?.version ?? 0) !== version)
        throw new Outdated({ text: before?.text ?? "" }, before?.version ?? 0);
      await keep(tx, { pressReleaseId, cityId }, before, text);
      await recordEvent(tx, {
        actor,
        kind: "press.leadWritten",
        subjectId: press.id,
        details: { cityId, isEmpty: text === null },
        at: now,
      });
      return { meetingId: press.meeting.id };
    }),
  );
}

type Key = { pressReleaseId: string; cityId: string };

/** An empty lead stays as a row, so that its version goes on counting. */
async function keep(tx: Tx, key: Key, before: { version: number } | null, text: string | null) {
  if (!before) {
    await tx.pressLead.createMany({ data: [{ ...key, text: text ?? "" }] });
    return;
  }
  await tx.pressLead.updateMany({
    where: key,
    data: { text: text ?? "", version: { increment: 1 } },
  });
}

async function assertMet(tx: Tx, { meeting }: StandingPress, cityId: string): Promise<void> {
  const { circleId, startsAt, timeZone } = meeting;
  const member = await tx.circleMembership.findFirst({
    where: { circleId, cityId, ...sittingOn(calendarDay(startsAt, timeZone)) },
    select: { id: true },
  });
  if (!member) throw new Refused("notFound");
}
