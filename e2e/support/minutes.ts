import { ask } from "./database";

/** A held meeting of the demo world of which nobody has written minutes, with a note under its first item. */
export async function heldMeeting(): Promise<string> {
  const [meeting] = await ask<{ id: string }>(
    `SELECT meeting.id FROM meeting LEFT JOIN minutes ON meeting_id = meeting.id
     WHERE held_at IS NOT NULL AND minutes.id IS NULL ORDER BY starts_at LIMIT 1`,
  );
  if (!meeting) throw new Error("the demo world has a held meeting without minutes");
  await ask(
    `INSERT INTO item_note (agenda_item_id, text, edited_at, edited_by_id)
     SELECT agenda_item.id, 'Alle stellen sich vor.', now(), created_by_id
     FROM agenda_item JOIN meeting ON meeting.id = meeting_id WHERE meeting.id = $1 AND position = 1`,
    [meeting.id],
  );
  return meeting.id;
}

/** Time passes: a manager reminded the silent cities five days ago, and the period ended yesterday. */
export async function letPeriodEnd(meetingId: string): Promise<void> {
  await ask(
    `UPDATE minutes_approval SET reminded_at = now() - interval '5 days', reminded_by_id = created_by_id
     FROM minutes JOIN meeting ON meeting.id = meeting_id
     WHERE minutes.id = minutes_id AND meeting.id = $1 AND number IS DISTINCT FROM minutes.version`,
    [meetingId],
  );
  await ask("UPDATE minutes SET consent_by = current_date - 2 WHERE meeting_id = $1", [meetingId]);
}

/** Leaves the world as it was. */
export async function forgetMinutes(meetingId: string): Promise<void> {
  await ask(`DELETE FROM outbox_mail WHERE dedupe_key LIKE 'minutes.%' AND meeting_id = $1`, [
    meetingId,
  ]);
  await ask("DELETE FROM minutes WHERE meeting_id = $1", [meetingId]);
  await ask(
    "DELETE FROM item_note USING agenda_item WHERE agenda_item_id = agenda_item.id AND meeting_id = $1",
    [meetingId],
  );
}
