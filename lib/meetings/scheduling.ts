import "server-only";
import { type AgendaEntry, entryOf } from "@/lib/agenda/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { tellInvited } from "@/lib/meetings/invitees";
import type { Prisma } from "@/prisma/generated/client";
import type { MeetingFormat } from "@/prisma/generated/enums";

type NewMeeting = {
  circleId: string;
  title: string;
  startsAt: Date;
  durationMinutes: number;
  format: MeetingFormat;
  place: string | null;
  videoUrl: string | null;
  dialIn: string | null;
  answerBy: Date | null;
  /** Null for a draft. */
  invitedAt: Date | null;
  hostBodyIds: readonly string[];
  agenda: readonly AgendaEntry[];
  attendances: Omit<Prisma.AttendanceCreateManyMeetingInput, "meetingId">[];
};

/** Writes a new meeting with hosts, agenda and those who are to come, and records it; nobody is told yet. */
export async function putOnCalendar(
  tx: Tx,
  actor: Actor,
  { agenda, hostBodyIds, attendances, ...details }: NewMeeting,
  now: Date,
): Promise<string> {
  const { id } = await tx.meeting.create({
    data: {
      ...details,
      createdAt: now,
      createdById: actor.userId,
      hosts: { create: hostBodyIds.map((bodyId) => ({ bodyId })) },
      agenda: { create: agenda.map((item, index) => ({ ...entryOf(item), position: index + 1 })) },
      attendances: { createMany: { data: attendances } },
    },
    select: { id: true },
  });
  await recordEvent(tx, { actor, kind: "meeting.scheduled", subjectId: id, at: now });
  return id;
}

/** Records the invitation of some officials and decides on their mails. */
export async function invite(
  tx: Tx,
  actor: Actor,
  id: string,
  officialIds: readonly string[],
  now: Date,
): Promise<void> {
  const details = { invited: officialIds.length };
  await recordEvent(tx, { actor, kind: "meeting.invited", subjectId: id, details, at: now });
  await tellInvited(tx, id, officialIds, now);
}
