import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

const standing = {
  id: true,
  note: { select: { text: true, version: true, editedAt: true, editedById: true } },
  meeting: {
    select: {
      id: true,
      circleId: true,
      startsAt: true,
      invitedAt: true,
      cancelledAt: true,
      minutes: { select: { circulatedAt: true } },
    },
  },
} as const;

export type StandingNote = {
  text: string;
  version: number;
  editedAt: Date | null;
  editedById: string | null;
};

/** A note as it stands, "" and version 0 before the first word; held until the transaction ends, so that two write one after the other. */
export async function findStandingNote(tx: Tx, actor: Actor, agendaItemId: string) {
  await tx.$queryRaw`SELECT id FROM agenda_item WHERE id = ${agendaItemId}::uuid FOR UPDATE`;
  const item = await tx.agendaItem.findFirst({
    where: { id: agendaItemId, meeting: meetingsVisibleTo(actor) },
    select: standing,
  });
  if (!item) throw new Refused("notFound");
  const nothing: StandingNote = { text: "", version: 0, editedAt: null, editedById: null };
  return { meeting: item.meeting, note: item.note ?? nothing };
}

type NextVersion = {
  agendaItemId: string;
  text: string;
  basedOn: number;
  number: number;
  userId: string;
  now: Date;
};

/** Puts a text in the place of what stands, as the next version. */
export async function putNext(tx: Tx, next: NextVersion): Promise<void> {
  const { agendaItemId, text, basedOn, number, userId, now } = next;
  const written = { text, version: number, editedAt: now, editedById: userId };
  await tx.itemNote.upsert({
    where: { agendaItemId },
    create: { agendaItemId, ...written },
    update: written,
    select: { version: true },
  });
  await tx.itemNoteVersion.create({
    data: { agendaItemId, text, basedOn, number, savedAt: now, savedById: userId },
    select: { id: true },
  });
}
