import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

export type Slot = { id: string; cityId: string; meetingId: string };

/**
 * The agenda item a city presents a project under, held until the end of the transaction; "notFound" when it is out
 * of sight or for no project. Whoever comes second is told that one stands there.
 */
export async function holdSlot(tx: Tx, actor: Actor, agendaItemId: string): Promise<Slot> {
  if (!z.uuid().safeParse(agendaItemId).success) throw new Refused("notFound");
  await tx.$queryRaw`SELECT id FROM agenda_item WHERE id = ${agendaItemId}::uuid FOR UPDATE`;
  const item = await tx.agendaItem.findFirst({
    where: { id: agendaItemId, kind: "PROJECT", meeting: meetingsVisibleTo(actor) },
    select: { id: true, cityId: true, meetingId: true, meeting: { select: { cancelledAt: true } } },
  });
  if (!item?.cityId) throw new Refused("notFound");
  if (item.meeting.cancelledAt) throw new Refused("cancelled");
  return { id: item.id, cityId: item.cityId, meetingId: item.meetingId };
}

/** Puts a project under an agenda item that has none; refuses as "projectThere" otherwise. */
export async function fillSlot(tx: Tx, slot: Slot, projectId: string): Promise<void> {
  const { count } = await tx.agendaItem.updateMany({
    where: { id: slot.id, projectId: null },
    data: { projectId },
  });
  if (count === 0) throw new Refused("projectThere");
}
