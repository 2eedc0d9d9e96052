import "server-only";
import { writeAnswer } from "@/lib/attendances/answers";
import { assertAnswerable } from "@/lib/attendances/rules";
import type { Tx } from "@/lib/db";
import type { AskedInvitation } from "@/lib/replies/asked";
import type { Attendee, CalendarAsk } from "@/lib/replies/asks";
import { answerOf } from "@/lib/replies/rules";
import { findOfficial, type Giver } from "@/lib/replies/senders";

/** An answer as a calendar gave it, and by whom. */
export type Given = {
  ask: CalendarAsk;
  attendee: Attendee;
  giver: Giver;
  givenAt: Date;
};

/** Writes a calendar answer, or keeps another time it proposes, for an invitation; inside the caller's transaction. */
export async function takeAsk(
  tx: Tx,
  invitation: AskedInvitation,
  given: Given,
  now: Date,
): Promise<void> {
  assertAnswerable(invitation.meeting, now);
  if (given.ask.method === "COUNTER") return keepProposal(tx, invitation, given, now);
  const { ask, attendee, giver, givenAt } = given;
  const answer = answerOf(attendee);
  if (!answer) return;
  const instead = await representative(tx, invitation, given, now);
  const { companionOfficialId, companionName, companionOffice } = invitation;
  const isInOffice = invitation.official.city.officials.some(
    ({ id }) => id === companionOfficialId,
  );
  await writeAnswer(
    tx,
    invitation,
    {
      answer,
      version: invitation.version,
      note: ask.comment ?? attendee.comment,
      ...instead,
      // Calendars know nothing of who comes along: what was said before stands.
      companionOfficialId: isInOffice ? companionOfficialId : null,
      companionName,
      companionOffice,
    },
    {
      actor: null,
      ...giver,
      via: "CALENDAR",
      reply: { sequence: ask.sequence, givenAt },
    },
    now,
  );
}

/** Who comes instead, by name; nobody is invited by it. */
async function representative(
  tx: Tx,
  { official }: AskedInvitation,
  { ask, attendee }: Given,
  now: Date,
) {
  const { partstat, delegatedTo } = attendee;
  if (partstat !== "DELEGATED" || !delegatedTo) {
    return { representativeOfficialId: null, representativeName: null, representativeOffice: null };
  }
  const colleague = await findOfficial(tx, official.cityId, delegatedTo, now);
  const named = ask.attendees.find(({ address }) => address === delegatedTo)?.name;
  return {
    representativeOfficialId: colleague?.id ?? null,
    representativeName: named ?? delegatedTo,
    representativeOffice: null,
  };
}

/** The same time is not proposed twice while it waits. */
async function keepProposal(
  tx: Tx,
  { id: attendanceId }: AskedInvitation,
  { ask, attendee, giver }: Given,
  now: Date,
): Promise<void> {
  const { startsAt, durationMinutes } = ask;
  if (!startsAt) return;
  const comment = ask.comment ?? attendee.comment;
  await tx.counterProposal.createMany({
    data: [
      { attendanceId, startsAt, durationMinutes, comment, madeAt: now, madeByName: giver.name },
    ],
    skipDuplicates: true,
  });
}
