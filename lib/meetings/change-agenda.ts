import "server-only";
import { agendaInWords } from "@/lib/agenda/rules";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { tellAgenda } from "@/lib/meetings/invitees";
import { assertAmong, assertChangeable } from "@/lib/meetings/rules";
import type { ChangeAgenda } from "@/lib/meetings/schema";
import { findStanding, type Standing } from "@/lib/meetings/standing";

/** Puts a new agenda in the place of the old one and, when wished, tells those invited. */
export async function changeAgenda(
  actor: Actor,
  input: ChangeAgenda,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.edit", meeting);
      assertChangeable(meeting, now);
      const { id, version } = meeting;
      if (input.version !== version)
        throw new Outdated({ agenda: await standingAgenda(tx, id) }, version);
      await assertAllTakePart(tx, actor, meeting, input, now);

      await tx.agendaItem.deleteMany({ where: { meetingId: id } });
      await tx.agendaItem.createMany({
        data: input.items.map((item, index) => ({ ...item, meetingId: id, position: index + 1 })),
      });
      await tx.meeting.update({
        where: { id },
        data: { version: { increment: 1 } },
        select: { id: true },
      });
      const details = { items: input.items.length };
      await recordEvent(tx, {
        actor,
        kind: "meeting.agendaChanged",
        subjectId: id,
        details,
        at: now,
      });
      if (meeting.invitedAt && input.notify) await tellAgenda(tx, id, now);
      return { id };
    }),
  );
}

/** Cities and people who stand on the agenda already may stay, even if they have left since. */
async function assertAllTakePart(
  tx: Tx,
  actor: Actor,
  meeting: Standing,
  { items }: ChangeAgenda,
  now: Date,
) {
  const { cityIds, officialIds } = await findSeating(tx, actor, meeting.circleId, now);
  const before = await tx.agendaItem.findMany({
    where: { meetingId: meeting.id },
    select: { cityId: true, presenterId: true },
  });
  assertAmong(
    items.map(({ cityId }) => cityId),
    [...cityIds, ...before.flatMap(({ cityId }) => cityId ?? [])],
  );
  assertAmong(
    items.map(({ presenterId }) => presenterId),
    [...officialIds, ...before.flatMap(({ presenterId }) => presenterId ?? [])],
  );
}

async function standingAgenda(tx: Tx, meetingId: string): Promise<string> {
  const items = await tx.agendaItem.findMany({
    where: { meetingId },
    select: { title: true, minutes: true, city: { select: { name: true } } },
    orderBy: { position: "asc" },
  });
  return agendaInWords(items);
}
