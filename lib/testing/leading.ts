import { db } from "@/lib/db";
import type { SaveNote } from "@/lib/notes/schema";

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
