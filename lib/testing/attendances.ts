import { randomUUID } from "node:crypto";
import type { AnswerInvitation } from "@/lib/attendances/schema";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { meetingInput } from "@/lib/testing/meetings";
import { type Network, NOW } from "@/lib/testing/network";

/** A meeting to which the four heads are invited, three weeks ahead. */
export async function inviteHeads(network: Network): Promise<string> {
  const { sieler, baier, parchimMayor, schumacher } = network.officials;
  const officialIds = [sieler.id, baier.id, parchimMayor.id, schumacher.id];
  const input = meetingInput(network, { officialIds });
  const { id } = await scheduleMeeting(network.actors.manager, input, NOW);
  return id;
}

/** The invitation of an official as it stands. */
export async function attendanceOf(meetingId: string, official: { id: string }) {
  return db.attendance.findFirstOrThrow({ where: { meetingId, officialId: official.id } });
}

/** A plain yes to an invitation, or what is said otherwise. */
export async function answerTo(
  meetingId: string,
  official: { id: string },
  changes: Partial<AnswerInvitation> = {},
): Promise<AnswerInvitation> {
  const { id, version } = await attendanceOf(meetingId, official);
  return {
    formKey: randomUUID(),
    attendanceId: id,
    version,
    answer: "ACCEPTED",
    note: null,
    representativeOfficialId: null,
    representativeName: null,
    representativeOffice: null,
    companionOfficialId: null,
    companionName: null,
    companionOffice: null,
    ...changes,
  };
}
