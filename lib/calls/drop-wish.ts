import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan, can } from "@/lib/auth/policy";
import { notedWishesVisibleTo } from "@/lib/auth/scope";
import type { DropWish } from "@/lib/calls/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Takes a noted wish off the list: by who drives the circle, or by the city that was to ask. Doing it twice does it once. */
export async function dropWish(
  actor: Actor,
  input: DropWish,
  now = new Date(),
): Promise<{ meetingId: string; agendaItemId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const wish = await tx.notedWish.findFirst({
        where: { AND: [{ id: input.wishId }, notedWishesVisibleTo(actor)] },
        select: {
          id: true,
          fromCityId: true,
          agendaItemId: true,
          agendaItem: { select: { meetingId: true, meeting: { select: { circleId: true } } } },
        },
      });
      if (!wish) throw new Refused("notFound");
      const { fromCityId, agendaItemId, agendaItem } = wish;
      const onBehalfOfId = assertMayDrop(actor, agendaItem.meeting, fromCityId);

      const { count } = await tx.notedWish.updateMany({
        where: { id: wish.id, settledAt: null },
        data: { settledAt: now },
      });
      const back = { meetingId: agendaItem.meetingId, agendaItemId };
      if (count === 0) return back;
      await recordEvent(tx, {
        actor,
        kind: "call.noteDropped",
        subjectId: wish.id,
        onBehalfOfId,
        at: now,
      });
      return back;
    }),
  );
}

/** On whose behalf an office of the city acts; null for everybody else who may. */
function assertMayDrop(actor: Actor, meeting: { circleId: string }, cityId: string) {
  if (can(actor, "call.note", meeting)) return null;
  assertCan(actor, "call.ask", { cityId });
  return principalFor(actor, cityId)?.officialId ?? null;
}
