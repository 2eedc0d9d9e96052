import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { findAgreementDesk } from "@/lib/commitments/queries";
import type { NoteSpoken } from "@/lib/commitments/schema";
import { readSpoken } from "@/lib/commitments/spoken";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";

/** Notes an agreement of a meeting that was typed in one line; refused as "ownersUnread" when it does not begin with who. */
export async function noteSpoken(
  actor: Actor,
  input: NoteSpoken,
  now = new Date(),
): Promise<{ id: string; title: string }> {
  const { formKey, meetingId, agendaItemId, line } = input;
  const desk = await findAgreementDesk(actor, meetingId, now);
  if (!desk) throw new Refused("notFound");
  const circleId = desk.circle.id;
  assertCan(actor, "commitment.make", { circleId });
  const { ownerCityIds, ...said } = readSpoken(line, desk.cities, calendarDay(now));
  if (!ownerCityIds) throw new Refused("ownersUnread");
  const cameUp = agendaItemId ? { agendaItemId } : {};
  const made = { formKey, circleId, meetingId, ...cameUp, responsibleId: null };
  const { id } = await makeCommitment(actor, { ...made, ...said, ownerCityIds }, now);
  return { id, title: said.title };
}
