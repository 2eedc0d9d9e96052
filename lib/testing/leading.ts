import { db } from "@/lib/db";
import { saveNote } from "@/lib/notes/save-note";
import type { SaveNote } from "@/lib/notes/schema";
import type { Network } from "@/lib/testing/network";

/** In the middle of the meeting of `meetingInput`. */
export const DURING = new Date("2026-12-15T09:10:00Z");

/** The ids of the items of a meeting's agenda, in their order. */
export async function itemsOf(meetingId: string): Promise<[string, string, ...string[]]> {
  const items = await db.agendaItem.findMany({
    where: { meetingId },
    select: { id: true },
    orderBy: { position: "asc" },
  });
  const [first, second, ...others] = items.map(({ id }) => id);
  if (!first || !second) throw new Error("an agenda of two items at least");
  return [first, second, ...others];
}

/** A note as the page sends it. */
export function noteInput(agendaItemId: string, text: string, version = 0): SaveNote {
  return { formKey: crypto.randomUUID(), agendaItemId, text, version };
}

/** What a meeting that has begun is led with: its first item, somebody invited, a text beside the item's note, and a wish of Stendal. */
export async function plantLedMeeting({ actors, cities }: Network, meetingId: string) {
  const [begunItem] = await itemsOf(meetingId);
  await saveNote(actors.manager, noteInput(begunItem, "Eins"));
  await saveNote(actors.lemgoManager, noteInput(begunItem, "Zwei"));
  const { id: begunAttendance } = await db.attendance.findFirstOrThrow({
    where: { meetingId },
    select: { id: true },
  });
  const { id: noteBeside } = await db.itemNoteVersion.findFirstOrThrow({
    where: { agendaItemId: begunItem, number: null },
    select: { id: true },
  });
  const { id: notedWish } = await db.notedWish.create({
    data: {
      agendaItemId: begunItem,
      fromCityId: cities.stendal.id,
      toCityId: cities.lemgo.id,
      notedAt: new Date(),
      notedById: actors.manager.userId,
    },
    select: { id: true },
  });
  return { begunItem, begunAttendance, noteBeside, notedWish };
}
