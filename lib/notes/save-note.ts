import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { once } from "@/lib/form/once";
import { mergeTexts } from "@/lib/notes/merge";
import { assertNotable } from "@/lib/notes/rules";
import type { SaveNote } from "@/lib/notes/schema";
import { findStandingNote, putNext, type StandingNote } from "@/lib/notes/standing";
import { addMinutes } from "@/lib/time";

/** What stands under the item now, and whether the text that was sent is kept beside it. */
export type SavedNote = { text: string; version: number; beside: boolean };

/**
 * Keeps what was noted under an agenda item. A text that knew what stands becomes the next version; one that knew
 * an older version is merged where nobody else wrote, and else kept beside until somebody settles it. Saving what
 * stands already makes no version; no text is ever lost.
 */
export async function saveNote(
  actor: Actor,
  input: SaveNote,
  now = new Date(),
): Promise<SavedNote> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { meeting, note } = await findStandingNote(tx, actor, input.agendaItemId);
      assertCan(actor, "meeting.lead", meeting);
      assertNotable(meeting, now);
      const text = await placeOf(tx, input, note);
      if (text === note.text) return { text, version: note.version, beside: false };

      const saved = await keep(tx, actor, input, { note, text, now });
      if (saved.beside || isNewHand(note, actor, now)) {
        const details = { agendaItemId: input.agendaItemId, beside: saved.beside };
        const event = { actor, kind: "meeting.noteSaved", subjectId: meeting.id } as const;
        await recordEvent(tx, { ...event, details, at: now });
      }
      return saved;
    }),
  );
}

/** The text that takes the place of what stands; null where both wrote in the same place. */
async function placeOf(
  tx: Tx,
  { agendaItemId, version, text }: SaveNote,
  standing: StandingNote,
): Promise<string | null> {
  if (text === standing.text || version === standing.version) return text;
  const known = await tx.itemNoteVersion.findFirst({
    where: { agendaItemId, number: version },
    select: { text: true },
  });
  return mergeTexts(known?.text ?? "", text, standing.text);
}

type Place = { note: StandingNote; text: string | null; now: Date };

async function keep(
  tx: Tx,
  { userId }: Actor,
  input: SaveNote,
  { note, text, now }: Place,
): Promise<SavedNote> {
  const { agendaItemId, version: basedOn } = input;
  const sent = { agendaItemId, basedOn, savedById: userId };
  // Whoever writes on beside a note means their latest words; the earlier ones stay in the history.
  await tx.itemNoteVersion.updateMany({
    where: { ...sent, number: null, settledAt: null },
    data: { settledAt: now },
  });
  if (text === null) {
    const data = { ...sent, text: input.text, savedAt: now };
    await tx.itemNoteVersion.create({ data, select: { id: true } });
    return { text: note.text, version: note.version, beside: true };
  }
  const number = note.version + 1;
  await putNext(tx, { agendaItemId, text, basedOn, number, userId, now });
  return { text, version: number, beside: false };
}

const PAUSE = 10;

/** Whether somebody takes up a note anew: words are saved as they are typed, the log tells of the hand that typed them. */
function isNewHand({ editedAt, editedById }: StandingNote, { userId }: Actor, now: Date): boolean {
  return editedById !== userId || !editedAt || editedAt < addMinutes(now, -PAUSE);
}
