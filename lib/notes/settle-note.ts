import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { joinTexts } from "@/lib/notes/merge";
import { assertNotable } from "@/lib/notes/rules";
import type { SettleNote } from "@/lib/notes/schema";
import { findStandingNote, putNext } from "@/lib/notes/standing";

/** Decides what becomes of a text that stands beside a note. Both stay in the history, whatever is chosen. */
export async function settleNote(
  actor: Actor,
  input: SettleNote,
  now = new Date(),
): Promise<{ meetingId: string; agendaItemId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const agendaItemId = await findItemOf(tx, actor, input.versionId);
      const { meeting, note } = await findStandingNote(tx, actor, agendaItemId);
      assertCan(actor, "meeting.lead", meeting);
      assertNotable(meeting, now);
      const beside = await tx.itemNoteVersion.findUniqueOrThrow({
        where: { id: input.versionId },
        select: { id: true, text: true, settledAt: true },
      });
      if (beside.settledAt) throw new Refused("alreadyDecided");

      const text = chosen(input.choice, note.text, beside.text);
      const number = note.version + 1;
      const { userId } = actor;
      if (text !== note.text)
        await putNext(tx, { agendaItemId, text, basedOn: note.version, number, userId, now });
      await tx.itemNoteVersion.update({
        where: { id: beside.id },
        data: { settledAt: now },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "meeting.noteSettled",
        subjectId: meeting.id,
        details: { agendaItemId, choice: input.choice },
        at: now,
      });
      return { meetingId: meeting.id, agendaItemId };
    }),
  );
}

function chosen(choice: SettleNote["choice"], standing: string, beside: string): string {
  if (choice === "TAKE") return beside;
  return choice === "JOIN" ? joinTexts(standing, beside) : standing;
}

async function findItemOf(tx: Tx, actor: Actor, versionId: string): Promise<string> {
  const version = await tx.itemNoteVersion.findFirst({
    where: {
      id: versionId,
      number: null,
      note: { agendaItem: { meeting: meetingsVisibleTo(actor) } },
    },
    select: { agendaItemId: true },
  });
  if (!version) throw new Refused("notFound");
  return version.agendaItemId;
}
