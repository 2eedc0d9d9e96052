import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertLeadable } from "@/lib/leading/rules";
import { presenceInWords } from "@/lib/meetings/presence";
import { assertAmong, assertBegun } from "@/lib/meetings/rules";
import type { NotePresence } from "@/lib/meetings/schema";
import { findStanding, type Standing as Meeting } from "@/lib/meetings/standing";

/**
 * Notes who came, who was represented, excused or absent, and that the meeting was held; while it goes on, only who
 * is there. Can be corrected later.
 */
export async function notePresence(
  actor: Actor,
  input: NotePresence,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.notePresence", meeting);
      assertTime(meeting, input, now);
      const attendances = await tx.attendance.findMany({
        where: { meetingId: meeting.id, withdrawnAt: null },
        select: { id: true, presence: true, representativeName: true, representativeOffice: true },
      });
      assertAmong(
        input.presences.map(({ attendanceId }) => attendanceId),
        attendances.map(({ id }) => id),
      );
      if (input.version !== undefined && input.version !== meeting.version) {
        throw new Outdated(theirs(input, attendances), meeting.version);
      }

      const standing = new Map(attendances.map((one) => [one.id, one]));
      for (const noted of input.presences)
        await note(tx, noted, standing.get(noted.attendanceId), now);
      await noteMeeting(tx, actor, meeting, { ...input, now });
      return { id: meeting.id };
    }),
  );
}

async function noteMeeting(
  tx: Tx,
  actor: Actor,
  { id, heldAt }: Meeting,
  { goesOn, now }: { goesOn?: boolean; now: Date },
): Promise<void> {
  await tx.meeting.update({
    where: { id },
    data: { heldAt: goesOn ? heldAt : (heldAt ?? now), version: { increment: 1 } },
    select: { id: true },
  });
  const kind = goesOn ? "attendance.presenceNoted" : "meeting.held";
  await recordEvent(tx, { actor, kind, subjectId: id, at: now });
}

function assertTime(meeting: Meeting, { goesOn }: NotePresence, now: Date): void {
  if (goesOn) assertLeadable(meeting, now);
  else assertBegun(meeting, now);
}

type Noted = NotePresence["presences"][number];

async function note(
  tx: Tx,
  noted: Noted,
  standing: Standing | undefined,
  now: Date,
): Promise<void> {
  await tx.attendance.update({
    where: { id: noted.attendanceId },
    data: {
      ...representativeOf(noted, standing),
      presence: noted.presence,
      presenceNotedAt: now,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** Who represents was often said with the answer; only another name replaces it, and the person linked to it. */
function representativeOf(
  { presence, representativeName, representativeOffice = null }: Noted,
  standing?: Standing,
) {
  if (presence !== "REPRESENTED" || !representativeName) return {};
  const isSame =
    standing?.representativeName === representativeName &&
    standing.representativeOffice === representativeOffice;
  return isSame ? {} : { representativeName, representativeOffice, representativeOfficialId: null };
}

type Standing = {
  id: string;
  presence: Noted["presence"] | null;
  representativeName: string | null;
  representativeOffice: string | null;
};

/** What the other manager noted, under the fields of the rows it differs in. */
function theirs(
  { presences }: NotePresence,
  attendances: readonly Standing[],
): Record<string, string> {
  const standing = new Map(attendances.map((one) => [one.id, one]));
  return Object.fromEntries(
    presences.flatMap(({ attendanceId, presence }, index) => {
      const theirs = standing.get(attendanceId);
      if (!theirs || theirs.presence === presence) return [];
      return [[`rows.${index}.presence`, presenceInWords(theirs)]];
    }),
  );
}
