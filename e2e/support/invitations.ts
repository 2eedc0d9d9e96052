import { randomBytes, randomUUID } from "node:crypto";
import { hashToken } from "../../lib/links/tokens";
import { ask } from "./database";

/** The meeting ahead of the demo world. */
export async function comingMeeting(): Promise<string> {
  const [meeting] = await ask<{ id: string }>(
    `SELECT id FROM meeting WHERE starts_at > now() AND invited_at IS NOT NULL
       AND cancelled_at IS NULL ORDER BY starts_at LIMIT 1`,
  );
  if (!meeting) throw new Error("the demo world has a meeting ahead");
  return meeting.id;
}

/** Takes back the answer of a city's head, as if nobody had given one. */
export async function forgetAnswer(meetingId: string, city: string): Promise<void> {
  await ask(
    `UPDATE attendance SET answer = NULL, answered_at = NULL, answered_by_id = NULL,
       answered_by_name = NULL, answered_on_behalf = false, answered_via = NULL, reminded_at = NULL, note = NULL,
       representative_official_id = NULL, representative_name = NULL, representative_office = NULL,
       companion_official_id = NULL, companion_name = NULL, companion_office = NULL
     FROM official JOIN city ON city.id = official.city_id
     WHERE official.id = attendance.official_id AND meeting_id = $1 AND city.name = $2`,
    [meetingId, city],
  );
}

/** Puts a fresh guest link into the world, as a mail would carry it, and gives its address. */
export async function guestLink(
  meetingId: string,
  city: string,
  state: { expired?: boolean; revoked?: boolean } = {},
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await ask(
    `INSERT INTO guest_link (id, token_hash, attendance_id, expires_at, revoked_at)
     SELECT $1, $2, attendance.id, now() + make_interval(days => $3), $4
     FROM attendance JOIN official ON official.id = official_id JOIN city ON city.id = city_id
     WHERE meeting_id = $5 AND city.name = $6 AND office_kind = 'HEAD' AND withdrawn_at IS NULL`,
    [
      randomUUID(),
      hashToken(token),
      state.expired ? -1 : 7,
      state.revoked ? new Date() : null,
      meetingId,
      city,
    ],
  );
  return `/invitation/${token}`;
}
